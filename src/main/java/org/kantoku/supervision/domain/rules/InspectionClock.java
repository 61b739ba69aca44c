package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.kantoku.inspections.domain.DueInspection;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionSchedule;
import org.kantoku.inspections.domain.Visit;
import org.kantoku.supervision.domain.SupervisedContract;
import org.kantoku.supervision.domain.facts.InspectionFacts;

/**
 * The inspection schedule of a contract (model.md §5.3) as it stood on a day: only changes of tier up to that day, and
 * confirmed inspections from the last day of their field work on.
 */
final class InspectionClock {

    private final SupervisedContract contract;
    private final LocalDate day;
    private final List<Visit> visits;
    private InspectionSchedule onDay;
    private InspectionSchedule fromLastVisit;

    private InspectionClock(SupervisedContract contract, LocalDate day) {
        this.contract = contract;
        this.day = day;
        this.visits = contract.<List<InspectionVisit>>once(InspectionClock.class, () -> visits(contract)).stream()
            .filter(one -> one.facts().countsOn(day)).map(InspectionVisit::visit).toList();
    }

    /** The clock of a day; several rules read the same. */
    static InspectionClock of(SupervisedContract contract, LocalDate day) {
        return contract.once(List.of(InspectionClock.class, day), () -> new InspectionClock(contract, day));
    }

    /** An inspection with what the schedule sees of it; the tier of its own day is known once it counts. */
    private record InspectionVisit(InspectionFacts facts, Visit visit) {
    }

    private static List<InspectionVisit> visits(SupervisedContract contract) {
        return contract.facts().inspections().stream().filter(i -> i.fieldworkEndOn() != null).map(i -> new InspectionVisit(i, new Visit(i.fieldworkEndOn(),
            i.kind(), contract.tierOn(i.fieldworkEndOn()).name(), i.certificateHeld(), i.substitute()))).toList();
    }

    /** Whether inspections are owed at all: supervised, in tier S, A or B. */
    boolean runs() {
        return contract.isSupervisedOn(day) && contract.tierOn(day).isInspected();
    }

    /** When an inspection of that kind is due; empty for never. */
    Optional<LocalDate> dueOn(DueInspection.Kind kind) {
        LocalDate start = lastVisit().or(this::anchor).orElse(null);
        if (start == null) {
            return Optional.empty();
        }
        if (fromLastVisit == null) {
            fromLastVisit = schedule(start);
        }
        return fromLastVisit.due().stream().filter(due -> due.kind() == kind).map(DueInspection::dueOn).findFirst();
    }

    /** Last day of the last full inspection, from which the next periodic one is counted. */
    Optional<LocalDate> lastCounted() {
        if (onDay == null) {
            onDay = schedule(day);
        }
        return onDay.counted().map(Visit::on);
    }

    /** Last day of the last inspection of any regular kind, from which the next interim one is counted. */
    Optional<LocalDate> lastVisit() {
        return visits.stream().filter(visit -> visit.kind() != InspectionKind.ADHOC).map(Visit::on).max(LocalDate::compareTo);
    }

    Optional<LocalDate> anchor() {
        return contract.anchorOn(day);
    }

    private InspectionSchedule schedule(LocalDate start) {
        return new InspectionSchedule(contract.policy().frequency(start), anchor().orElse(start), contract.tierChangesUpTo(day), visits);
    }
}
