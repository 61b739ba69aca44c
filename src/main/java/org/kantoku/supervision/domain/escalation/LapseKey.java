package org.kantoku.supervision.domain.escalation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.kantoku.supervision.domain.RuleId;

/**
 * What makes a lapse one and the same, however often the ledger is worked out (model.md §6, 同一性). A subject that touches several
 * contracts is one lapse.
 *
 * @param rule    name of the rule, or {@link #RENEWAL}
 * @param subject the record it is about, else the contract, else {@link #FEDERATION}
 * @param start   first day of the lapse: the day after the last day in time
 */
public record LapseKey(String rule, String branch, UUID subject, String subjectKey, LocalDate start) {

    /** Not a rule: the last day to decide on a renewal comes near. */
    public static final String RENEWAL = "RENEWAL";

    /** Stands for the federation as a whole. */
    public static final UUID FEDERATION = new UUID(0, 0);

    /** The rule, empty for a renewal. */
    public Optional<RuleId> ruleId() {
        return rule.equals(RENEWAL) ? Optional.empty() : Optional.of(RuleId.valueOf(rule));
    }

    /** Last day in time. */
    public LocalDate dueOn() {
        return start.minusDays(1);
    }
}
