package org.kantoku.inspections.domain.templates;

/** A text in both languages; empty, never {@code null}, where there is none. */
public record Bilingual(String ja, String en) {

    public static final Bilingual NONE = new Bilingual("", "");

    public boolean isEmpty() {
        return ja.isEmpty() && en.isEmpty();
    }
}
