package org.kantoku.supervision.application.reports;

import java.util.List;

/** Words still to be found in the reader's language: a key of the texts and its arguments, among which may be other phrases. */
public record Phrase(String key, List<Object> arguments) {

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }
}
