package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.List;

/**
 * The numbers on top of the board.
 *
 * @param supervised        contracts under supervision; the four counts after it make it up
 * @param lapsedContracts   every lapsed contract, those nobody has classified yet (L01) included
 * @param unsupervised      how many of them are not under supervision, mostly because nobody has classified them
 * @param lapsedMonthBefore the same number at the end of the month before
 * @param atRiskContracts   contracts, not lapsed, that may lapse within 30 days
 * @param trend             coverage at the ends of the twelve months before and on the day itself, in that order
 */
public record BoardTiles(long supervised, long lapsed, long waived, long atRisk, long ok, long lapsedContracts, long unsupervised,
                         long lapsedMonthBefore, long atRiskContracts, long openFindings, long criticalFindings, long majorFindings,
                         long ending, List<Coverage> trend) {

    /** Share of supervised contracts without a lapse (model.md §6.4, 監督充足率). */
    public record Coverage(LocalDate on, long supervised, long lapsed) {

        /** Tenths of a percent, or {@code null} where nothing is supervised. */
        public Long perMille() {
            return supervised == 0 ? null : Math.round((supervised - lapsed) * 1000.0 / supervised);
        }

        /** 93.0, or a dash where nothing is supervised. */
        public String percent() {
            Long value = perMille();
            return value == null ? "–" : value / 10 + "." + value % 10;
        }
    }

    public Coverage coverage() {
        return trend.get(trend.size() - 1);
    }

    /** Coverage at the end of the month before. */
    public Coverage monthBefore() {
        return trend.get(trend.size() - 2);
    }
}
