package org.kantoku.supervision.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.supervision.domain.LapseKey;
import org.kantoku.supervision.domain.Subject;

/**
 * A deadline in a calendar.
 *
 * @param changedAt  when the ledger wrote it, to the second
 * @param contractId id and number of the contract; {@code null} where it is about none
 * @param own        for a contractor's people: links lead to their pages
 */
public record DutyFeedEntry(LapseKey key, Subject.Type subjectType, LocalDate dueOn, Instant changedAt, UUID contractId, String contractNumber, boolean own) {
}
