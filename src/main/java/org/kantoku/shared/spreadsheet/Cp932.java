package org.kantoku.shared.spreadsheet;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Map;

/**
 * Shift_JIS as Japanese Windows knows it (cp932), which cannot carry every character. What it cannot carry is written by its
 * nearest relative, else as the geta mark 〓 of Japanese printers; either is said.
 */
public final class Cp932 {

    static final Charset CHARSET = Charset.forName("windows-31j");
    private static final String GETA = "〓";
    /** Signs for which JIS and Windows chose different code points, and spaces and dashes of other scripts. */
    private static final Map<Integer, String> RELATIVES = Map.ofEntries(Map.entry(0x301C, "～"), Map.entry(0x2212, "－"), Map.entry(0x2014, "―"),
        Map.entry(0x2016, "∥"), Map.entry(0xA2, "￠"), Map.entry(0xA3, "￡"), Map.entry(0xAC, "￢"), Map.entry(0xA5, "￥"), Map.entry(0xA6, "￤"),
        Map.entry(0xA0, " "), Map.entry(0x2010, "-"), Map.entry(0x2011, "-"), Map.entry(0x2012, "-"), Map.entry(0x2013, "-"), Map.entry(0x2022, "・"),
        Map.entry(0x203E, "￣"));

    private Cp932() {
    }

    /** Told of a character that cannot be carried, and of what is written instead. */
    @FunctionalInterface
    interface Loss {
        void of(String character, String written);
    }

    /** The text with everything in it that cp932 can carry. */
    static String carry(String text, Loss loss) {
        CharsetEncoder encoder = CHARSET.newEncoder();
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            String character = Character.toString(c);
            if (!isSurrogate(c) && encoder.canEncode(character)) {
                out.append(character);
            } else {
                String written = isVariation(c) ? "" : RELATIVES.getOrDefault(c, GETA);
                out.append(written);
                loss.of(character, written);
            }
        });
        return out.toString();
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** Selectors of a form of the character before, which nobody sees by themselves. */
    private static boolean isVariation(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }
}
