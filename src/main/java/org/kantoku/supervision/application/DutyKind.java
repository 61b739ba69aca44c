package org.kantoku.supervision.application;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows of the year grid: duties by what has to be done. Every rule is in exactly one. */
public enum DutyKind {
    REGISTER("L01", "G01"), CONTRACT_CARE("L02", "L04"), HANDOVER("L03", "G02"), INSPECTION("L05", "L06", "G03"), SELF_ASSESSMENT("L07"),
    HANDLING_REPORT("L19"), CORRECTION("L09", "L10"), OWN_WORK("L08"), TRAINING("L15"), SUB_AND_CERTIFICATE("L11", "L12", "L17"),
    RENEWAL("L13"), RETURN_ERASURE("L14"), PEOPLE("L16"), PERMISSION("L20", "L21"), INCIDENT("L18");

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
