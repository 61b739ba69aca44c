package org.kantoku.inspections.application.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;

/**
 * One inspection in a calendar.
 *
 * @param first    first day; {@code last} is the last one, inclusive
 * @param sequence grows with every change
 */
public record FeedEntry(UUID id, String number, String contractor, InspectionKind kind, InspectionState state, LocalDate first, LocalDate last,
        long sequence, Instant changedAt) {
}
