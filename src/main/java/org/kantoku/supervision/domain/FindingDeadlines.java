package org.kantoku.supervision.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.kantoku.correctiveactions.domain.Deadlines;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.supervision.domain.facts.FindingFacts;

/**
 * The deadlines of a finding as they stood on any day (model.md §6.1, L09 and L10): counted from the day the grade was
 * fixed, moved only by a recorded return, extension or stopped clock.
 */
public record FindingDeadlines(FindingFacts finding, LocalDate day) {

    /** Last day for the corrective plan; empty for grades that need none. */
    public Optional<LocalDate> planDueOn() {
        return from(finding.classifiedOn(day), grade().map(FindingGrade::planDays)).map(due -> finding.states().entries().stream()
            .filter(step -> step.value() == FindingState.PLAN_RETURNED && isOfThisRound(step.on()))
            .map(step -> step.on().plusDays(Deadlines.RETURNED_PLAN_DAYS)).reduce(due, Dates::later));
    }

    /** Last day for the correction; while the clock stands still, the day it can stand still to at most. */
    public Optional<LocalDate> actionDueOn() {
        return from(finding.classifiedOn(day), grade().map(FindingGrade::completionDays)).map(this::moved);
    }

    public Optional<FindingGrade> grade() {
        return finding.grades().on(day);
    }

    private LocalDate moved(LocalDate first) {
        LocalDate due = first;
        int stopped = 0;
        for (Move move : moves()) {
            if (move.stop == null) {
                due = due.plusDays(move.days);
            } else if (!move.on.isAfter(due)) {
                // Talks opened after the deadline do not stop a clock that has run out.
                boolean closed = Dates.upTo(move.stop.closedOn(), day);
                int days = closed ? move.days : Deadlines.MAX_STOPPED_DAYS - stopped;
                due = due.plusDays(days);
                stopped += days;
            }
        }
        return due;
    }

    private List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        finding.extensions().forEach(e -> moves.add(new Move(e.grantedOn(), e.days(), null)));
        finding.stops().forEach(s -> moves.add(new Move(s.openedOn(), s.days(), s)));
        moves.removeIf(move -> !isOfThisRound(move.on));
        moves.sort(Comparator.comparing(Move::on));
        return moves;
    }

    private boolean isOfThisRound(LocalDate on) {
        return !on.isAfter(day) && finding.classifiedOn(day).filter(classified -> !on.isBefore(classified)).isPresent();
    }

    private static Optional<LocalDate> from(Optional<LocalDate> start, Optional<OptionalInt> days) {
        return days.filter(OptionalInt::isPresent).flatMap(d -> start.map(on -> on.plusDays(d.getAsInt())));
    }

    private record Move(LocalDate on, int days, FindingFacts.Stop stop) {
    }
}
