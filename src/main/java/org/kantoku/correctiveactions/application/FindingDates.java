package org.kantoku.correctiveactions.application;

import java.io.Serializable;
import java.time.LocalDate;

import org.kantoku.correctiveactions.domain.Deadlines;
import org.kantoku.correctiveactions.domain.Finding;

/** The dates of a finding as a page shows them; each deadline is itself in time, {@code null} where there is none. */
public record FindingDates(LocalDate raisedOn, LocalDate classifiedOn, LocalDate disputedOn, LocalDate containmentDueOn,
                           LocalDate containmentOn, LocalDate planDueOn, LocalDate actionDueOn, LocalDate extendedTo,
                           LocalDate clockStoppedSince, int clockStoppedDays, LocalDate actionDueAtMost, LocalDate reportedOn,
                           LocalDate verificationDueOn, LocalDate verifiedOn, LocalDate effectivenessDueOn, LocalDate closedOn,
                           LocalDate riskAcceptedUntil, LocalDate nextDueOn) implements Serializable {

    static FindingDates of(Finding finding) {
        Deadlines dates = finding.deadlines();
        return new FindingDates(finding.origin().raisedOn(), dates.classifiedOn(), finding.disputedOn(), dates.containmentDueOn(),
            finding.containmentOn(), dates.planDueOn(), dates.actionDueOn(), dates.extendedTo(), dates.clockStoppedSince(),
            dates.clockStoppedDays(), dates.actionDueOn() == null ? null : dates.actionDueAtMost(), dates.reportedOn(),
            dates.verificationDueOn(), dates.verifiedOn(), dates.effectivenessDueOn(), finding.closedOn(),
            finding.riskAcceptedUntil(), finding.nextDueOn());
    }

    /** Last day on which the contractor may dispute. */
    public LocalDate disputeUntil() {
        return classifiedOn == null ? null : classifiedOn.plusDays(Deadlines.DISPUTE_DAYS);
    }

    /** First day on which the effectiveness check may be made. */
    public LocalDate effectivenessFrom() {
        return effectivenessDueOn == null ? null : effectivenessDueOn.minusDays(Deadlines.CHECK_WINDOW_DAYS);
    }

    /** The day by which the correction is owed; while the clock stands still, the latest day it can become. */
    public LocalDate correctionDueOn() {
        return actionDueAtMost;
    }
}
