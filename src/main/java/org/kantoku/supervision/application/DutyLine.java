package org.kantoku.supervision.application;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kantoku.shared.SqlRow;
import org.kantoku.supervision.domain.Duty;

/**
 * A duty as the ledger stores it; equal lines need no writing.
 *
 * @param contractId {@code null}, with the contractor, for a duty of the federation as a whole
 */
record DutyLine(UUID contractId, UUID contractorId, String rule, String branch, String subjectType, UUID subjectId, String subjectKey,
                LocalDate openedOn, LocalDate dueOn, LocalDate metOn, String metBy, int highTier, int otherTier, Integer growsAfterDays,
                String reason, String reasonArgs) {

    private static final int FIRST_BYTE = 56;

    static final String COLUMNS = "contract_id, contractor_id, rule, branch, subject_type, subject_id, subject_key, opened_on, due_on,"
        + " met_on, met_by, severity_high_tier, severity_other_tier, grows_after_days, reason, reason_args";

    static DutyLine of(UUID contractId, UUID contractorId, Duty d) {
        return new DutyLine(contractId, contractorId, d.rule().name(), d.branch(), d.subject().type().name(), d.subject().id(),
            d.subject().key(), d.openedOn(), d.dueOn(), d.metOn(), d.metBy() == null ? null : d.metBy().name(),
            d.severity().highTier().level(), d.severity().otherTier().level(), d.severity().growsAfterDays(), d.reason().code(),
            String.join("\n", d.reason().arguments()));
    }

    /** Reads the columns of {@link #COLUMNS} from a row, from its first column on. */
    static DutyLine of(SqlRow r) {
        return new DutyLine(r.uuid(0), r.uuid(1), r.text(2), r.text(3), r.text(4), r.uuid(5), r.text(6), r.date(7), r.date(8), r.date(9),
            r.text(10), r.integer(11), r.integer(12), r.integerOrNull(13), r.text(14), r.text(15));
    }

    /** Identity in the ledger. */
    List<Object> key() {
        return Arrays.asList(contractId, rule, branch, subjectKey, openedOn);
    }

    /** Whether the other differs at most in when and how it was met. */
    boolean isButForBeingMet(DutyLine other) {
        return new DutyLine(contractId, contractorId, rule, branch, subjectType, subjectId, subjectKey, openedOn, dueOn, other.metOn, other.metBy,
            highTier, otherTier, growsAfterDays, reason, reasonArgs).equals(other);
    }

    /** The part of the ledger it lies in, from 0: the column {@code part}, by the MD5 of what one lapse is ({@code lapse_key}). */
    int part() {
        String key = Stream.of(branch, subjectId == null ? contractId : subjectId, subjectKey).filter(Objects::nonNull).map(Object::toString)
            .collect(Collectors.joining("/"));
        return (int) (UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits() >>> FIRST_BYTE) & LedgerSql.PARTS - 1;
    }

    /** The values in the order of {@link #COLUMNS}. */
    Object[] values() {
        return new Object[] {text(contractId), text(contractorId), rule, branch, subjectType,
            text(subjectId), subjectKey, openedOn, dueOn, metOn, metBy, highTier, otherTier,
            growsAfterDays, reason, reasonArgs};
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
