package org.kantoku.contractors.application.corporateregister;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.kantoku.shared.upload.FileKind;
import org.kantoku.shared.upload.UploadedFile;

/**
 * The lines of a file of the tax agency, one at a time, whatever its length. Each is decoded by itself, so that a damaged one
 * does not take the others along.
 */
final class AgencyLines implements Closeable {

    private static final int SAMPLE = 64 * 1024;
    private static final int MAX_LINE = 16 * 1024;
    private static final Charset CP932 = Charset.forName("windows-31j");

    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final byte[] buffer = new byte[SAMPLE];
    private final byte[] line = new byte[MAX_LINE];
    private final CharBuffer characters = CharBuffer.allocate(MAX_LINE);
    private int at;
    private int filled;
    private int number;
    private String text;

    private AgencyLines(InputStream in, Charset charset) {
        this.in = in;
        this.charset = charset;
        this.decoder = strict(charset);
    }

    static AgencyLines open(UploadedFile file) throws IOException {
        Charset charset;
        try (InputStream sample = content(file)) {
            charset = charset(sample.readNBytes(SAMPLE));
        }
        return new AgencyLines(content(file), charset);
    }

    private static InputStream content(UploadedFile file) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file.path()), SAMPLE);
        if (file.kind() != FileKind.ZIPPED_CSV) {
            return raw;
        }
        ZipInputStream zip = new ZipInputStream(raw);
        ZipEntry entry = zip.getNextEntry();
        while (entry != null && !entry.getName().toLowerCase(java.util.Locale.ROOT).endsWith(".csv")) {
            entry = zip.getNextEntry();
        }
        return new BufferedInputStream(zip, SAMPLE);
    }

    /** UTF-8 unless more of the first lines are text in cp932. */
    private static Charset charset(byte[] sample) {
        int utf8 = 0;
        int cp932 = 0;
        int from = 0;
        for (int i = 0; i < sample.length; i++) {
            if (sample[i] == '\n') {
                utf8 += reads(StandardCharsets.UTF_8, sample, from, i - from) ? 1 : 0;
                cp932 += reads(CP932, sample, from, i - from) ? 1 : 0;
                from = i + 1;
            }
        }
        return cp932 > utf8 ? CP932 : StandardCharsets.UTF_8;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean reads(Charset charset, byte[] bytes, int from, int length) {
        try {
            strict(charset).decode(ByteBuffer.wrap(bytes, from, length));
            return true;
        } catch (CharacterCodingException noText) {
            return false;
        }
    }

    /** Goes to the next line that is not empty; false at the end. */
    boolean next() throws IOException {
        while (true) {
            int length = bytes();
            if (length < 0) {
                return false;
            }
            number++;
            text = decoded(length);
            if (text == null || !text.isEmpty()) {
                return true;
            }
        }
    }

    /** The bytes of the next line, as far as a line may be long; -1 at the end. */
    private int bytes() throws IOException {
        int length = 0;
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            byte b = buffer[at++];
            if (b == '\n') {
                break;
            }
            if (length < MAX_LINE) {
                line[length++] = b;
            }
        }
        return any ? length : -1;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    private String decoded(int length) {
        characters.clear();
        decoder.reset();
        if (decoder.decode(ByteBuffer.wrap(line, 0, length), characters, true).isError() || decoder.flush(characters).isError()) {
            return null;
        }
        return plain(characters.flip().toString());
    }

    private static String plain(String line) {
        String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The line, or {@code null} when it is no text in the file's encoding. */
    String text() {
        return text;
    }

    int number() {
        return number;
    }

    String encoding() {
        return charset.equals(CP932) ? "Shift_JIS (cp932)" : "UTF-8";
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
