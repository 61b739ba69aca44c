package org.kantoku.supervision.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * Why something is owed, as a message key with the recorded facts as arguments; put into words in the reader's language.
 * Nothing in it depends on the day it is read.
 */
public record Reason(String code, List<String> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String code, Object... arguments) {
        return new Reason(code, Stream.of(arguments).map(String::valueOf).toList());
    }
}
