package org.kantoku.shared.upload;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Locale;

import org.kantoku.shared.spreadsheet.TextEncoding;

/** Takes a text as a table when every byte of it decodes strictly and nothing in it is markup, script or binary. */
final class TextInspector implements Inspector {

    @Override
    public FileKind inspect(Path file, Budget budget) throws IOException {
        TextEncoding encoding = TextEncoding.recognise(file);
        if (encoding == null) {
            return DamagedText.isText(file, budget) ? FileKind.DAMAGED_TEXT : null;
        }
        boolean first = true;
        char[] buffer = new char[16 * 1024];
        try (Reader in = encoding.open(file)) {
            int n;
            while ((n = in.read(buffer)) >= 0) {
                budget.checkTime();
                if (hasControls(buffer, n) || first && isMarkup(buffer, n)) {
                    return null;
                }
                first = false;
            }
        }
        HiddenZip.refuse(file);
        return FileKind.CSV;
    }

    private static boolean hasControls(char[] buffer, int n) {
        for (int i = 0; i < n; i++) {
            char c = buffer[i];
            if (c < ' ' && c != '\t' && c != '\r' && c != '\n' && c != '\f' && c != 0x1A) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarkup(char[] buffer, int n) {
        String start = new String(buffer, 0, Math.min(n, 2048)).stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<") || start.startsWith("#!") || start.startsWith("{\\rtf") || start.startsWith("%!ps");
    }
}
