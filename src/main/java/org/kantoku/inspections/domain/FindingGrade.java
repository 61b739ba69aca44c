package org.kantoku.inspections.domain;

import java.util.OptionalInt;

/**
 * How serious a failed item is, heaviest first, with the calendar days of checklists.md §0 (起票). All days count from
 * the day the grade was fixed ({@code classifiedOn}); the day after it is day 1.
 */
public enum FindingGrade {
    CRITICAL(3, 7, 14, 14, 60),
    MAJOR(7, 14, 30, 30, 90),
    MINOR(0, 30, 90, 30, 120),
    OBS(0, 0, 0, 0, 0);

    private final int containmentDays;
    private final int planDays;
    private final int completionDays;
    private final int verificationDays;
    private final int effectivenessDays;

    FindingGrade(int containmentDays, int planDays, int completionDays, int verificationDays, int effectivenessDays) {
        this.containmentDays = containmentDays;
        this.planDays = planDays;
        this.completionDays = completionDays;
        this.verificationDays = verificationDays;
        this.effectivenessDays = effectivenessDays;
    }

    /** Days for the first containment; none for MINOR and OBS. */
    public OptionalInt containmentDays() {
        return days(containmentDays);
    }

    /** Days until the corrective plan is due; none for OBS. */
    public OptionalInt planDays() {
        return days(planDays);
    }

    /** Days until the correction is due; an observation is looked at next time instead. */
    public OptionalInt completionDays() {
        return days(completionDays);
    }

    /** Days, from the completion report, within which we verify. */
    public OptionalInt verificationDays() {
        return days(verificationDays);
    }

    /** Days, from the verification, until the effectiveness check. */
    public OptionalInt effectivenessDays() {
        return days(effectivenessDays);
    }

    /** One grade lighter (a 「一部」 answer); an observation stays one. */
    public FindingGrade lighter() {
        return values()[Math.min(ordinal() + 1, OBS.ordinal())];
    }

    /** One grade heavier (a recurrence); CRITICAL stays CRITICAL. */
    public FindingGrade heavier() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    public boolean isLighterThan(FindingGrade other) {
        return ordinal() > other.ordinal();
    }

    private static OptionalInt days(int days) {
        return days == 0 ? OptionalInt.empty() : OptionalInt.of(days);
    }
}
