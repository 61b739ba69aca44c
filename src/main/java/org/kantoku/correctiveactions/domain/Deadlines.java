package org.kantoku.correctiveactions.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.kantoku.inspections.domain.FindingGrade;

/**
 * The dates by which a finding's steps are owed; each of them is itself still in time. They are counted in calendar days
 * from the day the grade was fixed (checklists.md §0), and move only by a recorded return, extension or stopped clock
 * (model.md §7 no. 14).
 */
@Embeddable
public class Deadlines {

    /** Days within which a raised finding must get its grade (lapse rule L08 e). */
    public static final int CLASSIFICATION_DAYS = 14;
    /** Days a returned plan has at least (lapse rule L09). */
    public static final int RETURNED_PLAN_DAYS = 7;
    /** Days for a dispute after the grade was fixed, and for the ruling after the dispute. */
    public static final int DISPUTE_DAYS = 7;
    /** Longest time, over all talks about money, for which the clock may stand still. */
    public static final int MAX_STOPPED_DAYS = 30;
    /** The effectiveness check may be made this many days before it is due, not earlier: it is to see a lasting effect. */
    public static final int CHECK_WINDOW_DAYS = 14;

    @Column(name = "classified_on")
    private LocalDate classifiedOn;

    @Column(name = "containment_due_on")
    private LocalDate containmentDueOn;

    @Column(name = "plan_due_on")
    private LocalDate planDueOn;

    @Column(name = "action_due_on")
    private LocalDate actionDueOn;

    @Column(name = "extended_to")
    private LocalDate extendedTo;

    @Column(name = "clock_stopped_days")
    private int clockStoppedDays;

    @Column(name = "clock_stopped_since")
    private LocalDate clockStoppedSince;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    @Column(name = "verification_due_on")
    private LocalDate verificationDueOn;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @Column(name = "effectiveness_due_on")
    private LocalDate effectivenessDueOn;

    /** Nothing owed yet: the grade is not fixed. */
    protected Deadlines() {
    }

    /**
     * The dates that follow from fixing a grade on a day.
     *
     * @param days for the correction; none for an observation
     */
    static Deadlines of(LocalDate classifiedOn, FindingGrade grade, OptionalInt days) {
        Deadlines dates = new Deadlines();
        dates.classifiedOn = classifiedOn;
        dates.actionDueOn = plus(classifiedOn, days);
        dates.containmentDueOn = earlier(plus(classifiedOn, grade.containmentDays()), dates.actionDueOn);
        dates.planDueOn = earlier(plus(classifiedOn, grade.planDays()), dates.actionDueOn);
        return dates;
    }

    /** No step towards the correction is due after the correction itself. */
    private static LocalDate earlier(LocalDate step, LocalDate action) {
        return step != null && action != null && action.isBefore(step) ? action : step;
    }

    private static LocalDate plus(LocalDate day, OptionalInt days) {
        return days.isPresent() ? day.plusDays(days.getAsInt()) : null;
    }

    /**
     * The dates after a ruling: counted from the same day, keeping what was granted meanwhile.
     *
     * @param before days for the correction before it
     * @param after  days for the correction from now on
     */
    Deadlines regraded(OptionalInt before, FindingGrade ruled, OptionalInt after) {
        Deadlines dates = of(classifiedOn, ruled, after);
        if (actionDueOn != null && dates.actionDueOn != null) {
            int moved = (int) ChronoUnit.DAYS.between(classifiedOn, actionDueOn) - before.getAsInt();
            dates.actionDueOn = dates.actionDueOn.plusDays(moved);
            dates.extendedTo = extendedTo == null ? null : dates.actionDueOn;
            dates.clockStoppedDays = clockStoppedDays;
            dates.clockStoppedSince = ruled == FindingGrade.CRITICAL ? null : clockStoppedSince;
        }
        return dates;
    }

    void planReturned(LocalDate on) {
        LocalDate again = on.plusDays(RETURNED_PLAN_DAYS);
        planDueOn = planDueOn.isAfter(again) ? planDueOn : again;
    }

    void extend(int days) {
        actionDueOn = actionDueOn.plusDays(days);
        extendedTo = actionDueOn;
    }

    void stopClock(LocalDate on) {
        clockStoppedSince = on;
    }

    /** @param days days for which the clock stood still */
    void resumeClock(int days) {
        clockStoppedSince = null;
        clockStoppedDays += days;
        actionDueOn = actionDueOn.plusDays(days);
    }

    int stoppableDays() {
        return MAX_STOPPED_DAYS - clockStoppedDays;
    }

    void reported(FindingGrade grade, LocalDate on) {
        reportedOn = on;
        verificationDueOn = plus(on, grade.verificationDays());
    }

    void reopened() {
        reportedOn = null;
        verificationDueOn = null;
    }

    void verified(FindingGrade grade, LocalDate on) {
        verifiedOn = on;
        effectivenessDueOn = plus(on, grade.effectivenessDays());
    }

    /** Latest day for the correction; while the clock stands still, the day it can stand still to at most. */
    public LocalDate actionDueAtMost() {
        return clockStoppedSince == null ? actionDueOn : actionDueOn.plusDays(stoppableDays());
    }

    /** What has to be in the contractor's or our hands next. */
    LocalDate nextIn(FindingState state, LocalDate raisedOn, LocalDate disputedOn, LocalDate riskAcceptedUntil) {
        return switch (state) {
            case RAISED -> raisedOn.plusDays(CLASSIFICATION_DAYS);
            case DISPUTED -> disputedOn.plusDays(DISPUTE_DAYS);
            case CLASSIFIED, PLAN_REQUESTED, PLAN_RETURNED -> planDueOn == null || planDueOn.isBefore(actionDueAtMost())
                ? planDueOn : actionDueAtMost();
            case PLAN_SUBMITTED, PLAN_APPROVED, IMPLEMENTING -> actionDueAtMost();
            case COMPLETED_REPORTED -> verificationDueOn;
            case VERIFIED, EFFECTIVENESS_CHECK -> effectivenessDueOn;
            case RISK_ACCEPTED -> riskAcceptedUntil;
            case CLOSED -> null;
        };
    }

    public LocalDate classifiedOn() {
        return classifiedOn;
    }

    public LocalDate containmentDueOn() {
        return containmentDueOn;
    }

    public LocalDate planDueOn() {
        return planDueOn;
    }

    public LocalDate actionDueOn() {
        return actionDueOn;
    }

    public LocalDate extendedTo() {
        return extendedTo;
    }

    public int clockStoppedDays() {
        return clockStoppedDays;
    }

    /** First day of a stop that still lasts, or {@code null}. */
    public LocalDate clockStoppedSince() {
        return clockStoppedSince;
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }

    public LocalDate verificationDueOn() {
        return verificationDueOn;
    }

    public LocalDate verifiedOn() {
        return verifiedOn;
    }

    public LocalDate effectivenessDueOn() {
        return effectivenessDueOn;
    }
}
