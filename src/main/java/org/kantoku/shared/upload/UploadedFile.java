package org.kantoku.shared.upload;

import java.io.Serializable;
import java.nio.file.Path;

/**
 * An upload, judged and put aside until it is used or forgotten.
 *
 * @param location where it lies
 * @param name     its name, for people only
 * @param kind     what its content is
 * @param sha256   digest of the content
 */
public record UploadedFile(String location, String name, FileKind kind, String sha256) implements Serializable {

    public Path path() {
        return Path.of(location);
    }
}
