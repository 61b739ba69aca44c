package org.kantoku.supervision.domain;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a rule asks for on one day.
 *
 * @param branch  part of the rule where it has several, else empty
 * @param cycle   which round of a repeated requirement it is; a new round means that the one before was fulfilled
 * @param dueOn   last day still in time; {@link #AT_ONCE} for what may not happen at all
 */
public record Requirement(RuleId rule, String branch, Subject subject, String cycle, LocalDate dueOn, SeverityScale severity,
                          Reason reason) {

    /** Already too late on the first day it is asked (即日型). */
    public static final LocalDate AT_ONCE = LocalDate.MIN;

    public Requirement {
        Objects.requireNonNull(dueOn);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(reason);
    }

    /** A requirement of a rule without branches that comes once. */
    public static Requirement of(RuleId rule, Subject subject, LocalDate dueOn, SeverityScale severity, Reason reason) {
        return new Requirement(rule, "", subject, "", dueOn, severity, reason);
    }

    public Requirement branch(String name) {
        return new Requirement(rule, name, subject, cycle, dueOn, severity, reason);
    }

    public Requirement cycle(Object round) {
        return new Requirement(rule, branch, subject, String.valueOf(round), dueOn, severity, reason);
    }

    /** Identity within the contract; on any day a rule asks for each key at most once. */
    public String key() {
        return rule + "/" + branch + "/" + subject.key();
    }
}
