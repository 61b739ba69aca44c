package org.kantoku.shared.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An archive with one text table in it, as authorities publish large files: one {@code .csv}, beside it at most its signature
 * ({@code .asc}). What the entries unpack to has been counted before.
 */
final class ZippedText {

    private static final int MAX_ENTRIES = 4;
    private static final long MAX_SIGNATURE = 64 * 1024;

    private ZippedText() {
    }

    /** The kind, or {@code null} when the archive is none of this. */
    static FileKind kind(ZipFile zip) throws IOException {
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        List<? extends ZipEntry> tables = entries.stream().filter(entry -> isTable(entry.getName())).toList();
        boolean others = entries.stream().anyMatch(entry -> !isTable(entry.getName()) && !isSignature(entry));
        if (entries.size() > MAX_ENTRIES || tables.size() != 1 || others) {
            return null;
        }
        try (InputStream in = zip.getInputStream(tables.get(0))) {
            return DamagedText.isText(in.readNBytes(DamagedText.HEAD)) ? FileKind.ZIPPED_CSV : null;
        }
    }

    private static boolean isTable(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv") && name.indexOf('/') < 0;
    }

    private static boolean isSignature(ZipEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT).endsWith(".asc") && entry.getName().indexOf('/') < 0 && entry.getSize() <= MAX_SIGNATURE;
    }
}
