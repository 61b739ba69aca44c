package org.kantoku.supervision.application.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.supervision.application.LapsePeriodQueries.Flow;
import org.kantoku.supervision.application.RuleLapses;
import org.kantoku.supervision.domain.reports.Measures;
import org.kantoku.supervision.domain.reports.PeriodLapse;

/**
 * What the board is told of a period.
 *
 * @param day      the day up to which it is judged
 * @param before   the period of the same length before
 * @param serious  lapses of the period that were critical or lasted so long that the board has to know, the longest first
 * @param incidents of all contracts and of the federation itself
 * @param asked    what the board is asked to decide
 */
public record BoardReport(BoardOrder order, RecordPack.Made made, LocalDate day, long supervised, Measures measures, Measures before, Flow flow,
                          List<RuleLapses> standing, List<Serious> serious, long seriousTotal, Map<FindingGrade, Long> openFindings, Incidents incidents,
                          List<WaiverLine> waivers, List<Phrase> asked) {

    /** A contract by name; a report without names gives it a letter and a number. */
    public record Named(UUID contractId, UUID contractorId, String number, String title, String contractor) {
    }

    /** A lapse with the contracts it is about. */
    public record Serious(PeriodLapse lapse, List<Named> contracts) {
    }

    /**
     * Incidents in numbers.
     *
     * @param known      that the federation came to know in the period
     * @param reportable how many of those were found reportable
     * @param open       not closed on the day of judgement, whenever they became known
     */
    public record Incidents(long known, long reportable, long open) {
    }

    /** A waiver in force. */
    public record WaiverLine(Named contract, String rule, LocalDate grantedOn, LocalDate expiresOn) {
    }

    public long lapses() {
        return standing.stream().mapToLong(RuleLapses::total).sum();
    }
}
