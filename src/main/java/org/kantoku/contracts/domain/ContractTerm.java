package org.kantoku.contracts.domain;

import java.time.LocalDate;

/**
 * How long a contract runs and what renews it (model §2, §6).
 *
 * @param effectiveFrom       first day, or {@code null} in a contract taken over without it
 * @param endDate             last day as signed, or {@code null} when the ledger did not say
 * @param renewalTermMonths   length of an automatic renewal; {@code null} unless {@link RenewalKind#AUTO}
 * @param noticeDays          days of notice before the end: the contract's own, or 30 for a freelance (Freelance Act 16)
 * @param nonRenewalNoticeOn  day on which notice of non-renewal was given, or {@code null}
 * @param endingOn            day from which the contract is being ended, or {@code null}
 */
public record ContractTerm(LocalDate effectiveFrom, LocalDate endDate, RenewalKind renewal, Integer renewalTermMonths,
                           int noticeDays, LocalDate nonRenewalNoticeOn, LocalDate endingOn) {

    /** Days before the notice deadline from which renewal is under review (model §4.2). */
    public static final int REVIEW_DAYS = 60;
    /** A century of monthly periods: more than any contract renews itself. */
    private static final int MAX_PERIODS = 1200;

    /** Last day on which notice against the renewal at the end of a period is in time. */
    public LocalDate noticeDeadline(LocalDate periodEnd) {
        return periodEnd.minusDays(noticeDays);
    }

    /**
     * The end of the period that runs on a date: automatic renewals carry it on until notice was given in time or the
     * contract was put to its end within a period. Only facts up to the date count.
     *
     * @return {@code null} when no end is known
     */
    public LocalDate effectiveEnd(LocalDate asOf) {
        if (endDate == null || renewal != RenewalKind.AUTO || renewalTermMonths == null || renewalTermMonths < 1) {
            return endDate;
        }
        LocalDate periodEnd = endDate;
        for (int k = 1; periodEnd.isBefore(asOf) && !stopsAt(periodEnd, asOf) && k <= MAX_PERIODS; k++) {
            periodEnd = endDate.plusMonths((long) k * renewalTermMonths);
        }
        return periodEnd;
    }

    private boolean stopsAt(LocalDate periodEnd, LocalDate asOf) {
        return known(nonRenewalNoticeOn, asOf) && !nonRenewalNoticeOn.isAfter(noticeDeadline(periodEnd))
            || known(endingOn, asOf) && !endingOn.isAfter(periodEnd);
    }

    private static boolean known(LocalDate date, LocalDate asOf) {
        return date != null && !date.isAfter(asOf);
    }
}
