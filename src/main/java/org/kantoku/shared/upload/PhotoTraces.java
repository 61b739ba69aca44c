package org.kantoku.shared.upload;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Takes out of a photograph what tells where, by whom and with which device it was taken: GPS, names, serial numbers, thumbnails and
 * whatever a camera appends. The picture itself is copied byte for byte; which way up it is and when it was taken stay, because an
 * inspector needs both.
 */
final class PhotoTraces {

    private PhotoTraces() {
    }

    /**
     * Rewrites a file that was judged to be a picture, in its place.
     *
     * @return whether anything was taken out; a file of another kind, or one without traces, is left as it is
     */
    static boolean remove(Path file, FileKind kind) throws IOException {
        if (kind != FileKind.JPEG && kind != FileKind.PNG) {
            return false;
        }
        Path clean = Files.createTempFile(file.toAbsolutePath().getParent(), "photo", ".part");
        try {
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
                 DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(clean)))) {
                if (kind == FileKind.JPEG) {
                    new JpegTraces(in, out).copy();
                } else {
                    new PngTraces(in, out).copy();
                }
            }
            if (Files.mismatch(file, clean) < 0) {
                return false;
            }
            Files.move(clean, file, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } finally {
            Files.deleteIfExists(clean);
        }
    }
}
