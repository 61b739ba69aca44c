package org.kantoku.supervision.domain.rules;

import java.util.List;

import org.kantoku.supervision.domain.DutyRule;

/** The rules that are in use. A new rule is a class of this package and a line here. */
public final class DutyRules {

    /** Raised when a rule judges differently than before: the ledger is then worked out anew at the next start. */
    public static final int REVISION = 1;

    private static final List<DutyRule> ALL = List.of(new UnclassifiedRule(), new SelectionMissingRule(), new ClauseMissingRule(),
        new NeverInspectedRule(), new InspectionOverdueRule(), new SelfAssessmentOverdueRule(), new OwnSideBacklogRule(),
        new PlanOverdueRule(), new ActionOverdueRule(), new ExpiredWithDataRule());

    private DutyRules() {
    }

    /** All rules in use, in the order of the model. */
    public static List<DutyRule> all() {
        return ALL;
    }
}
