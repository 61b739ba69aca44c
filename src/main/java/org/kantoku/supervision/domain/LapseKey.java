package org.kantoku.supervision.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What stays the same of a lapse however often the ledger is worked out (model §6, 同一性). A duty about a subject that several contracts
 * share stands in the ledger once for each of them, and has one key.
 *
 * @param subject the record it is about, or the contract where it is about none
 * @param since   first day of the lapse, the day after the one it is due on
 */
public record LapseKey(RuleId rule, String branch, UUID subject, String subjectKey, LocalDate since) {

    public static LapseKey of(RuleId rule, String branch, UUID subjectId, UUID contractId, String subjectKey, LocalDate dueOn) {
        return new LapseKey(rule, branch, subjectId == null ? contractId : subjectId, subjectKey, dueOn.plusDays(1));
    }

    /** The same for the same lapse, here and on every other node. */
    public UUID id() {
        return UUID.nameUUIDFromBytes((rule + "/" + branch + "/" + subject + "/" + subjectKey + "/" + since).getBytes(StandardCharsets.UTF_8));
    }
}
