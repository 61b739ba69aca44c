package org.kantoku.shared.spreadsheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * The encodings in which Japanese tables arrive. Recognised by the byte order mark, else by decoding the whole file strictly;
 * where more than one encoding would do, ICU's statistics decide.
 */
public enum TextEncoding {

    UTF_8("UTF-8", StandardCharsets.UTF_8, 0),
    UTF_8_BOM("UTF-8 (BOM)", StandardCharsets.UTF_8, 3),
    UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE, 2),
    UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE, 2),
    /** What Excel on Japanese Windows writes as "CSV": Shift_JIS with NEC and IBM extensions (cp932). */
    WINDOWS_31J("Shift_JIS (cp932)", Charset.forName("windows-31j"), 0),
    EUC_JP("EUC-JP", Charset.forName("EUC-JP"), 0);

    private static final int SAMPLE = 64 * 1024;

    private final String label;
    private final Charset charset;
    private final int markLength;

    TextEncoding(String label, Charset charset, int markLength) {
        this.label = label;
        this.charset = charset;
        this.markLength = markLength;
    }

    /** The name shown to the user. */
    public String label() {
        return label;
    }

    public Charset charset() {
        return charset;
    }

    /** Opens the text after its byte order mark; a byte that is no text in this encoding throws CharacterCodingException. */
    public Reader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.skipNBytes(markLength);
        return new InputStreamReader(in, charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The encoding of the file, or null when it is no text in any of them. */
    public static TextEncoding recognise(Path file) throws IOException {
        byte[] sample;
        try (InputStream in = Files.newInputStream(file)) {
            sample = in.readNBytes(SAMPLE);
        }
        TextEncoding marked = byMark(sample);
        if (marked != null) {
            return marked.decodes(file) ? marked : null;
        }
        for (TextEncoding candidate : candidates(sample)) {
            if (candidate.decodes(file)) {
                return candidate;
            }
        }
        return null;
    }

    private static TextEncoding byMark(byte[] s) {
        if (s.length >= 3 && (s[0] & 0xFF) == 0xEF && (s[1] & 0xFF) == 0xBB && (s[2] & 0xFF) == 0xBF) {
            return UTF_8_BOM;
        }
        if (s.length >= 2 && (s[0] & 0xFF) == 0xFF && (s[1] & 0xFF) == 0xFE) {
            return UTF_16LE;
        }
        if (s.length >= 2 && (s[0] & 0xFF) == 0xFE && (s[1] & 0xFF) == 0xFF) {
            return UTF_16BE;
        }
        return null;
    }

    /** UTF-8 first: other texts almost never decode as it. Then the order in which ICU believes. */
    private static List<TextEncoding> candidates(byte[] sample) {
        int shiftJis = 0;
        int euc = 0;
        for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
            if (match.getName().equals("Shift_JIS")) {
                shiftJis = match.getConfidence();
            } else if (match.getName().equals("EUC-JP")) {
                euc = match.getConfidence();
            }
        }
        return euc > shiftJis ? List.of(UTF_8, EUC_JP, WINDOWS_31J) : List.of(UTF_8, WINDOWS_31J, EUC_JP);
    }

    private boolean decodes(Path file) throws IOException {
        char[] buffer = new char[16 * 1024];
        try (Reader in = open(file)) {
            while (in.read(buffer) >= 0) {
                // Reading to the end is the whole test.
            }
            return true;
        } catch (CharacterCodingException notThis) {
            return false;
        }
    }
}
