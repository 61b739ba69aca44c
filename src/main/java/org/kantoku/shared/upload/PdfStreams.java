package org.kantoku.shared.upload;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks the packed streams of a PDF once, on the raw bytes, before a parser does so in memory. Pictures are left alone: nobody
 * here draws them, and a white page rightly packs a thousandfold. The streams that carry the structure must be packed plainly.
 */
final class PdfStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CATALOGUE = "/Catalog".getBytes(StandardCharsets.US_ASCII);
    private static final int LOOK_BACK = 2_048;
    private static final long MAX_STREAM = 64L * 1024 * 1024;
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern UNUSUAL = Pattern.compile("/(ASCII85Decode|A85|ASCIIHexDecode|AHx|LZWDecode|LZW|RunLengthDecode|RL)\\b"
            + "|/(FlateDecode|Fl)\\b[^>]*/(FlateDecode|Fl)\\b");

    private PdfStreams() {
    }

    /** Also refuses a file without a catalogue in sight: a parser that mends what it reads would invent one. */
    static void check(Path file, Budget budget) throws IOException {
        boolean catalogue = false;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            int last = bytes.limit() - STREAM.length - 4;
            for (int i = 3; i < last; i++) {
                byte b = bytes.get(i);
                if (b == 's' && matches(bytes, i, STREAM) && bytes.get(i - 1) != 'd') {
                    budget.checkTime();
                    catalogue |= checkStream(bytes, i, budget);
                } else if (b == '/' && matches(bytes, i, CATALOGUE)) {
                    catalogue = true;
                }
            }
        }
        if (!catalogue) {
            throw new RefusedUpload(Refusal.CORRUPT);
        }
    }

    private static boolean matches(MappedByteBuffer bytes, int at, byte[] word) {
        for (int k = 0; k < word.length; k++) {
            if (at + k >= bytes.limit() || bytes.get(at + k) != word[k]) {
                return false;
            }
        }
        return true;
    }

    /** True when the stream carries structure, and so may hold the catalogue. */
    private static boolean checkStream(MappedByteBuffer bytes, int keyword, Budget budget) throws RefusedUpload {
        String dictionary = dictionaryBefore(bytes, keyword);
        // A dictionary whose beginning is out of sight may hide what it is: taken for structure.
        boolean structure = dictionary.length() >= LOOK_BACK || dictionary.contains("/ObjStm") || dictionary.contains("/XRef");
        if (structure && UNUSUAL.matcher(dictionary).find()) {
            throw new RefusedUpload(Refusal.BOMB);
        }
        if (dictionary.contains("/Image") && !structure) {
            return false;
        }
        int start = keyword + STREAM.length;
        while (start < bytes.limit() - 2 && (bytes.get(start) == '\r' || bytes.get(start) == '\n' || bytes.get(start) == ' ')) {
            start++;
        }
        int header = (bytes.get(start) & 0xFF) << 8 | bytes.get(start + 1) & 0xFF;
        if ((bytes.get(start) & 0x0F) == 8 && header % 31 == 0) {
            inflate(bytes, start, budget);
        }
        return structure;
    }

    private static String dictionaryBefore(MappedByteBuffer bytes, int keyword) {
        int from = Math.max(0, keyword - LOOK_BACK);
        byte[] text = new byte[keyword - from];
        bytes.get(from, text);
        String before = new String(text, StandardCharsets.ISO_8859_1);
        String own = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return ESCAPE.matcher(own).replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    private static void inflate(MappedByteBuffer bytes, int start, Budget budget) throws RefusedUpload {
        Inflater inflater = new Inflater();
        byte[] out = new byte[32 * 1024];
        long total = 0;
        try {
            inflater.setInput(bytes.duplicate().position(start));
            int n;
            while ((n = inflater.inflate(out)) > 0) {
                total += n;
                budget.unpacked(n);
                if (total > MAX_STREAM) {
                    throw new RefusedUpload(Refusal.BOMB);
                }
            }
        } catch (DataFormatException damaged) {
            // Whether the damage matters is for the parser to say; what came out until here was within bounds.
        } finally {
            inflater.end();
        }
    }
}
