package org.kantoku.shared.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks into a ZIP container for an Office Open XML workbook, or a single text table. Every entry is unpacked once, counted and thrown away: an archive
 * that lies about its sizes is found out here and not in the program that reads it. XML parts may not hold a document type,
 * which the format (ECMA-376 part 2) forbids and which is the way entity bombs and external entities come in.
 */
final class OoxmlInspector implements Inspector {

    private static final int MAX_ENTRIES = 5_000;
    /** Spreadsheet XML packs well, but not like this; asked only above {@link #RATIO_FROM}. */
    private static final long MAX_RATIO = 150;
    private static final long RATIO_FROM = 4L * 1024 * 1024;

    @Override
    public FileKind inspect(Path file, Budget budget) throws IOException {
        ContentTypes types = null;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_ENTRIES) {
                throw new RefusedUpload(Refusal.BOMB);
            }
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
                ZipEntry entry = all.nextElement();
                checkName(entry.getName());
                ContentTypes found = unpack(zip, entry, budget);
                types = found == null ? types : found;
            }
            return kind(zip, types);
        }
    }

    private static ContentTypes unpack(ZipFile zip, ZipEntry entry, Budget budget) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        try (InputStream in = new CountedInput(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()), budget)) {
            ContentTypes types = null;
            if (name.equals("[content_types].xml")) {
                types = new ContentTypes();
                XmlPart.scan(in, types);
            } else if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
                XmlPart.scan(in, null);
            }
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return types;
        }
    }

    private static void checkName(String name) throws RefusedUpload {
        String lower = name.toLowerCase(Locale.ROOT).replace('\\', '/');
        if (lower.startsWith("/") || lower.contains("../") || lower.contains(":")) {
            throw new RefusedUpload(Refusal.CORRUPT);
        }
        if (lower.endsWith("vbaproject.bin") || lower.startsWith("xl/macrosheets/") || lower.contains("/activex/")) {
            throw new RefusedUpload(Refusal.MACRO);
        }
        if (lower.contains("/embeddings/")) {
            throw new RefusedUpload(Refusal.EMBEDDED_FILES);
        }
    }

    private static FileKind kind(ZipFile zip, ContentTypes types) throws IOException {
        if (types == null) {
            return ZippedText.kind(zip);
        }
        if (types.hasMacros()) {
            throw new RefusedUpload(Refusal.MACRO);
        }
        if (!types.isWorkbook()) {
            return null;
        }
        if (zip.getEntry("xl/workbook.xml") == null && zip.getEntry("_rels/.rels") == null) {
            throw new RefusedUpload(Refusal.CORRUPT);
        }
        return FileKind.XLSX;
    }

    /** Counts what comes out of one entry against what went in. */
    private static final class CountedInput extends java.io.FilterInputStream {

        private final long packed;
        private final Budget budget;
        private long out;

        CountedInput(InputStream in, long packed, Budget budget) {
            super(in);
            this.packed = packed;
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) {
                count(1);
            }
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            if (n > 0) {
                count(n);
            }
            return n;
        }

        private void count(int n) throws RefusedUpload {
            out += n;
            budget.unpacked(n);
            if (out > budget.maxEntry() || out > RATIO_FROM && out / packed > MAX_RATIO) {
                throw new RefusedUpload(Refusal.BOMB);
            }
        }
    }
}
