package org.kantoku.shared.upload;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** Finds a ZIP archive appended to or hidden in a file of another kind (a picture that is also a program, say). */
final class HiddenZip {

    private static final int END_RECORD = 22;
    private static final int MAX_COMMENT = 0xFFFF;

    private HiddenZip() {
    }

    /** Refuses a file whose tail holds the end record of a ZIP directory with at least one entry. */
    static void refuse(Path file) throws IOException {
        byte[] tail = tail(file);
        for (int i = tail.length - END_RECORD; i >= 0; i--) {
            if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6 && (tail[i + 10] | tail[i + 11]) != 0) {
                throw new RefusedUpload(Refusal.AMBIGUOUS);
            }
        }
    }

    private static byte[] tail(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(in.length(), END_RECORD + MAX_COMMENT);
            byte[] tail = new byte[length];
            in.seek(in.length() - length);
            in.readFully(tail);
            return tail;
        }
    }
}
