package org.kantoku.shared;

import java.io.Serializable;
import java.util.Locale;

/** A text in both languages; empty, never {@code null}, where there is none. */
public record Bilingual(String ja, String en) implements Localised, Serializable {

    public static final Bilingual NONE = new Bilingual("", "");

    public Bilingual {
        ja = ja == null ? "" : ja.strip();
        en = en == null ? "" : en.strip();
    }

    public boolean isEmpty() {
        return ja.isEmpty() && en.isEmpty();
    }

    @Override
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : ja;
    }
}
