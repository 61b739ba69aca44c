package org.kantoku.supervision.domain.rules;

import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.SeverityScale;

/** How the grade of a finding weighs in its lapses (model.md §6.1): a late correction one step more than a late plan. */
final class FindingGrades {

    private FindingGrades() {
    }

    static SeverityScale latePlan(FindingGrade grade) {
        return SeverityScale.growing(switch (grade) {
            case CRITICAL -> Severity.HIGH;
            case MAJOR -> Severity.MEDIUM;
            case MINOR, OBS -> Severity.LOW;
        });
    }

    static SeverityScale lateCorrection(FindingGrade grade) {
        return SeverityScale.growing(switch (grade) {
            case CRITICAL -> Severity.CRITICAL;
            case MAJOR -> Severity.HIGH;
            case MINOR -> Severity.MEDIUM;
            case OBS -> Severity.LOW;
        });
    }
}
