package org.kantoku.supervision.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What makes a lapse one and the same, however often the ledger is worked out and whichever of its versions is read (model.md §6, 同一性).
 * A duty about a subject that several contracts share stands in the ledger once for each of them, and has one key.
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

    /**
     * @param subjectId  the record it is about, or {@code null} where the subject is none of its own
     * @param contractId then the contract, or {@code null} for the federation as a whole
     * @param dueOn      last day in time
     */
    public static LapseKey of(RuleId rule, String branch, UUID subjectId, UUID contractId, String subjectKey, LocalDate dueOn) {
        UUID subject = subjectId != null ? subjectId : contractId != null ? contractId : FEDERATION;
        return new LapseKey(rule.name(), branch, subject, subjectKey, dueOn.plusDays(1));
    }

    /** The rule, empty for a renewal. */
    public Optional<RuleId> ruleId() {
        return rule.equals(RENEWAL) ? Optional.empty() : Optional.of(RuleId.valueOf(rule));
    }

    public boolean isOfFederation() {
        return subject.equals(FEDERATION);
    }

    /** Last day in time. */
    public LocalDate dueOn() {
        return start.minusDays(1);
    }

    /** The same for the same lapse, here and on every other node. Calendars and programs keep it: how it is made must not change. */
    public UUID id() {
        UUID named = isOfFederation() ? null : subject;
        return UUID.nameUUIDFromBytes((rule + "/" + branch + "/" + named + "/" + subjectKey + "/" + start).getBytes(StandardCharsets.UTF_8));
    }
}
