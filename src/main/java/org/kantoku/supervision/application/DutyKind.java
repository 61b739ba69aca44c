package org.kantoku.supervision.application;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows of the year grid: duties that belong to a month, by what has to be done. */
public enum DutyKind {
    CLASSIFICATION("L01"), INSPECTION("L05", "L06"), SELF_ASSESSMENT("L07"), CORRECTION("L09", "L10"), OWN_WORK("L08"),
    RENEWAL("L13");

    private final String[] rules;

    DutyKind(String... rules) {
        this.rules = rules;
    }

    /** For {@code in …}. */
    String sqlList() {
        return Arrays.stream(rules).map(rule -> "'" + rule + "'").collect(Collectors.joining(",", "(", ")"));
    }

    static Optional<DutyKind> of(String rule) {
        return Arrays.stream(values()).filter(kind -> Arrays.asList(kind.rules).contains(rule)).findFirst();
    }
}
