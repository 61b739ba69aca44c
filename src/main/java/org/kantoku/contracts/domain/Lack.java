package org.kantoku.contracts.domain;

import java.util.List;

/**
 * Something a contract still needs before its next step.
 *
 * @param key       text key that says what to do
 * @param arguments values for the text; clause codes where clauses lack
 */
public record Lack(String key, List<String> arguments) {

    public Lack {
        arguments = List.copyOf(arguments);
    }

    public static Lack of(String key, String... arguments) {
        return new Lack(key, List.of(arguments));
    }
}
