package org.kantoku.supervision.application;

import java.time.LocalDate;

import org.kantoku.shared.FiscalYear;

/**
 * How far ahead duties that repeat are always worked out: to the end of the second fiscal year after the present one, so that it
 * moves once a year and is never less than 24 months away. See {@link LedgerReach} for later days.
 */
final class LedgerHorizon {

    private static final int YEARS = 2;

    private LedgerHorizon() {
    }

    static LocalDate of(LocalDate today) {
        return new FiscalYear(FiscalYear.of(today).year() + YEARS).end();
    }
}
