package org.kantoku.incidents.application;

import java.time.LocalDate;

/**
 * Incidents under a contract within the months that count for its risk (model §5.1).
 *
 * @param incidents      how many became known
 * @param reportable     those of them that had to be reported
 * @param lastReportable day on which the last of these was decided to be one, or {@code null}
 */
public record ContractHistory(long incidents, long reportable, LocalDate lastReportable) {

    /** Months that count for the history factor. */
    static final int MONTHS = 36;

    /** Months for which a reportable incident keeps the tier at A at least. */
    private static final int FLOOR_MONTHS = 24;

    public boolean isNone() {
        return incidents == 0;
    }

    /** Last day on which the tier is A at least because of it, or {@code null}. */
    public LocalDate floorUntil() {
        return lastReportable == null ? null : lastReportable.plusMonths(FLOOR_MONTHS);
    }
}
