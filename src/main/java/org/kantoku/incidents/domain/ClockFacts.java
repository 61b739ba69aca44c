package org.kantoku.incidents.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The facts the clocks of an incident follow from.
 *
 * @param contractorKnewAt  when the contractor knew; {@code null} when none is concerned
 * @param firstCallAt       when the contractor called, or {@code null}
 * @param federationKnewAt  when any part of the federation knew first
 * @param firstCallHours    hours the contract gives the contractor
 * @param writtenNoticeDays days the contract gives the contractor
 * @param writtenNoticeOn   day of the contractor's written notice, or {@code null}
 * @param triagedOn         day on which it was first decided, or {@code null}
 * @param reportable        what was decided last; {@code null} while undecided
 * @param decidedOn         day of the last decision, or {@code null}
 * @param known             what is known of the data
 * @param preliminaryOn     day of the preliminary report, or {@code null}
 * @param finalOn           day of the final report, or {@code null}
 * @param upstreamNoticeOn  day on which the last member co-op concerned was told, or {@code null} while one is not
 * @param principalNoticeOn day on which the principals were told or it was decided to do something else instead, or {@code null}
 */
public record ClockFacts(Instant contractorKnewAt, Instant firstCallAt, Instant federationKnewAt, int firstCallHours, int writtenNoticeDays,
                         LocalDate writtenNoticeOn, LocalDate triagedOn, Boolean reportable, LocalDate decidedOn, Assessment known,
                         LocalDate preliminaryOn, LocalDate finalOn, LocalDate upstreamNoticeOn, LocalDate principalNoticeOn) {
}
