package org.kantoku.shared;

import java.util.Locale;

/** Words that people wrote in both languages. */
@FunctionalInterface
public interface Localised {

    /** The words in the reader's language. */
    String in(Locale locale);
}
