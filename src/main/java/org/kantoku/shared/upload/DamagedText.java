package org.kantoku.shared.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Text that is no encoding's as a whole, but has lines and no control characters: single lines of it may be damaged. */
final class DamagedText {

    /** Bytes in which markup and scripts announce themselves. */
    static final int HEAD = 2_048;

    private DamagedText() {
    }

    static boolean isText(Path file, Budget budget) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        boolean first = true;
        try (InputStream in = Files.newInputStream(file)) {
            int n;
            while ((n = in.readNBytes(buffer, 0, buffer.length)) > 0) {
                budget.checkTime();
                byte[] part = n == buffer.length ? buffer : java.util.Arrays.copyOf(buffer, n);
                if (first ? !isText(part) : hasControls(part)) {
                    return false;
                }
                first = false;
            }
        }
        return true;
    }

    /** Whether bytes at the beginning of a file are a text that is no markup. */
    static boolean isText(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        return !hasControls(head) && !start.startsWith("<") && !start.startsWith("#!") && !start.startsWith("{\\rtf") && !start.startsWith("%!ps");
    }

    private static boolean hasControls(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\r' && b != '\n' && b != '\f') {
                return true;
            }
        }
        return false;
    }
}
