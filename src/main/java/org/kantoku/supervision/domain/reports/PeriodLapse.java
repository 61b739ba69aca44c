package org.kantoku.supervision.domain.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.kantoku.supervision.domain.Duty.MetBy;
import org.kantoku.supervision.domain.LapseSpan;
import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.RecordedSpans;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.Subject;

/**
 * One lapse that has to do with a period: as it stands in the ledger now (as-corrected) and as the ledger had it at the time (as-recorded).
 *
 * @param corrected     its days as judged now, or {@code null} where later facts took it away
 * @param recorded      the days on which the ledger of that very day held it lapsed
 * @param worst         the heaviest it weighed within the period
 * @param endedBy       what ended it, or {@code null} while it stands
 * @param endRecordedOn the day on which its end was recorded, or {@code null} while it stands
 * @param contracts     the contracts it is about; none where it is the federation's own
 * @param contractors   their contractors
 */
public record PeriodLapse(RuleId rule, String branch, Subject.Type subjectType, String subjectKey, LocalDate dueOn, LapseSpan corrected,
                          List<LapseSpan> recorded, Severity worst, Reason reason, MetBy endedBy, LocalDate endRecordedOn, Set<UUID> contracts,
                          Set<UUID> contractors) {

    /** How a lapse is told. */
    public enum Standing {
        OPEN, ENDED,
        /** Held lapsed at the time; facts entered later took it away. */
        TAKEN_AWAY
    }

    /**
     * Puts the versions of the lines of one lapse together.
     *
     * @return nothing when neither view has a day in the period
     */
    public static Optional<PeriodLapse> of(RuleId rule, String branch, Subject.Type type, String key, LocalDate dueOn,
                                           List<RecordedLine> lines, ReportPeriod period, LocalDate today) {
        List<RecordedLine> present = lines.stream().filter(RecordedLine::isPresent).toList();
        LapseSpan corrected = LapseSpan.corrected(rule, branch, dueOn, present.stream().map(RecordedLine::metOn).toList());
        List<LapseSpan> recorded = RecordedSpans.of(lines.stream().map(RecordedLine::version).toList(), period.judgedOn(today));
        boolean concerns = corrected != null && !corrected.from().isAfter(today) && period.meets(corrected.from(), corrected.to())
            || recorded.stream().anyMatch(span -> period.meets(span.from(), span.to()));
        if (!concerns) {
            return Optional.empty();
        }
        List<RecordedLine> told = present.isEmpty() ? lines : present;
        RecordedLine last = told.stream().max(Comparator.comparing(line -> line.version().recordedFrom())).orElseThrow();
        boolean ended = corrected != null && corrected.to() != null;
        RecordedLine ender = ended ? told.stream().filter(line -> corrected.to().equals(line.metOn())).findFirst().orElse(last) : null;
        Severity worst = told.stream().map(RecordedLine::worst).max(Comparator.naturalOrder()).orElseThrow();
        return Optional.of(new PeriodLapse(rule, branch, type, key, dueOn, corrected, recorded, worst,
            new Reason(last.reason(), List.of(last.reasonArguments().split("\n"))), ended ? ender.metBy() : null,
            ended ? ender.version().recordedFrom() : null, ids(told.stream().map(RecordedLine::contractId).toList()),
            ids(told.stream().map(RecordedLine::contractorId).toList())));
    }

    private static Set<UUID> ids(List<UUID> found) {
        Set<UUID> ids = new TreeSet<>();
        found.stream().filter(java.util.Objects::nonNull).forEach(ids::add);
        return ids;
    }

    /** First day of the lapse. */
    public LocalDate since() {
        return dueOn.plusDays(1);
    }

    /** How it stands on a day. */
    public Standing standing(LocalDate day) {
        return corrected == null ? Standing.TAKEN_AWAY : corrected.to() == null || corrected.to().isAfter(day) ? Standing.OPEN : Standing.ENDED;
    }

    /** Days it stood as judged now, up to and including a day; 0 for what was taken away. */
    public long daysUpTo(LocalDate day) {
        return corrected == null ? 0 : corrected.daysUpTo(day);
    }
}
