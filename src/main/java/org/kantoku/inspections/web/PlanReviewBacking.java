package org.kantoku.inspections.web;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.YearPlan;
import org.kantoku.inspections.application.planning.DeviationRow;
import org.kantoku.inspections.application.planning.InspectorLoad;
import org.kantoku.inspections.application.planning.PlanningQueries;
import org.kantoku.inspections.domain.InspectionPlan;
import org.kantoku.shared.BusinessClock;

/** What there is to look at in a year's plan: the load of the inspectors, the approval, and what changed since. */
@Named
@RequestScoped
public class PlanReviewBacking {

    @Inject
    private PlanningQueries queries;

    @Inject
    private BusinessClock clock;

    private List<InspectorLoad> loads;
    private List<DeviationRow> deviations;

    public List<InspectorLoad> loads(YearPlan plan) {
        if (loads == null) {
            loads = queries.loads(plan.year());
        }
        return loads;
    }

    public List<DeviationRow> deviations(YearPlan plan) {
        if (deviations == null) {
            deviations = queries.deviations(plan.year());
        }
        return deviations;
    }

    public boolean isComparable(YearPlan plan) {
        return queries.isComparable(plan.year());
    }

    /** Last day for the approval. */
    public LocalDate approvalDueOn(YearPlan plan) {
        return InspectionPlan.approvalDueOn(plan.year().year());
    }

    /** It was approved after that day, or is not and the day has passed. */
    public boolean isApprovalLate(YearPlan plan) {
        LocalDate on = plan.approvedOn() == null ? clock.today() : plan.approvedOn();
        return on.isAfter(approvalDueOn(plan));
    }
}
