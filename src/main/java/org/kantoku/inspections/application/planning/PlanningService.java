package org.kantoku.inspections.application.planning;

import static org.kantoku.access.domain.Permission.INSPECTION_PLAN;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.inspections.application.DueProposal;
import org.kantoku.inspections.application.InspectionPlanService;
import org.kantoku.inspections.domain.PlannedVisit;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.RuleViolation;

/** Takes the proposal for a year into the plan. */
@ApplicationScoped
@Transactional
public class PlanningService {

    @Inject
    private PlanningQueries queries;

    @Inject
    private InspectionPlanService plan;

    /**
     * Plans chosen visits as they are proposed now; what is chosen by its key comes from the proposal, never from the page.
     *
     * @return how many were planned
     * @throws RuleViolation when nothing is chosen, one of them is not proposed any more, or nobody may inspect it
     */
    @Requires(INSPECTION_PLAN)
    public int adopt(FiscalYear year, Collection<String> keys) {
        List<ProposalRow> chosen = queries.proposal(year).stream().filter(row -> keys.contains(row.key())).toList();
        if (keys.isEmpty()) {
            throw new RuleViolation("inspections.error.nothingChosen");
        }
        if (chosen.size() < keys.size()) {
            throw new RuleViolation("inspections.error.proposalChanged");
        }
        chosen.stream().filter(row -> row.inspectors().isEmpty()).findFirst().ifPresent(row -> {
            throw new RuleViolation("inspections.error.nobodyMayInspect", row.contractorName());
        });
        chosen.forEach(row -> plan.plan(new PlannedVisit(row.kind(), row.on(),
            row.owed().stream().map(DueProposal::contractId).collect(Collectors.toSet()), row.inspectors().keySet(), false, null), null));
        return chosen.size();
    }
}
