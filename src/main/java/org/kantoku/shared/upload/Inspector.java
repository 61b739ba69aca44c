package org.kantoku.shared.upload;

import java.io.IOException;
import java.nio.file.Path;

/** Looks into a file of one family. Returns what it is; throws {@link RefusedUpload} when it must not be taken in. */
interface Inspector {

    /** The kind found; null when the file belongs to the family but is none of the known kinds (a text document, say). */
    FileKind inspect(Path file, Budget budget) throws IOException;
}
