package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.kantoku.inspections.domain.DueInspection;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionSchedule;
import org.kantoku.inspections.domain.Visit;
import org.kantoku.supervision.domain.SupervisedContract;

/**
 * The inspection schedule of a contract (model.md §5.3) as it stood on a day: only changes of tier up to that day, and
 * confirmed inspections from the last day of their field work on.
 */
record InspectionClock(SupervisedContract contract, LocalDate day) {

    /** Whether inspections are owed at all: supervised, in tier S, A or B. */
    boolean runs() {
        return contract.isSupervisedOn(day) && contract.tierOn(day).isInspected();
    }

    /** When an inspection of that kind is due; empty for never. */
    Optional<LocalDate> dueOn(DueInspection.Kind kind) {
        LocalDate start = lastVisit().or(this::anchor).orElse(null);
        return start == null ? Optional.empty()
            : schedule(start).due().stream().filter(due -> due.kind() == kind).map(DueInspection::dueOn).findFirst();
    }

    /** Last day of the last full inspection, from which the next periodic one is counted. */
    Optional<LocalDate> lastCounted() {
        return schedule(day).counted().map(Visit::on);
    }

    /** Last day of the last inspection of any regular kind, from which the next interim one is counted. */
    Optional<LocalDate> lastVisit() {
        return visits().stream().filter(visit -> visit.kind() != InspectionKind.ADHOC).map(Visit::on).max(LocalDate::compareTo);
    }

    Optional<LocalDate> anchor() {
        return contract.anchorOn(day);
    }

    private InspectionSchedule schedule(LocalDate start) {
        return new InspectionSchedule(contract.policy().frequency(start), anchor().orElse(start), contract.tierChangesUpTo(day),
            visits());
    }

    private List<Visit> visits() {
        return contract.facts().inspections().stream().filter(inspection -> inspection.countsOn(day))
            .map(i -> new Visit(i.fieldworkEndOn(), i.kind(), contract.tierOn(i.fieldworkEndOn()).name(), i.certificateHeld(),
                i.substitute())).toList();
    }
}
