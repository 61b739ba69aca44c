package org.kantoku.inspections.application;

import static org.kantoku.access.domain.Permission.INSPECTION_PLAN;
import static org.kantoku.access.domain.Permission.INSPECTION_PLAN_APPROVE;
import static org.kantoku.access.domain.Permission.INSPECTION_POSTPONE;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.Requires;
import org.kantoku.access.domain.Role;
import org.kantoku.inspections.domain.Act;
import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.Inspection;
import org.kantoku.inspections.domain.PlannedVisit;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.NumberSequence;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;

/** Plans inspections, tells the contractor, moves or calls them off (model.md §4.4), and approves the year's plan. */
@ApplicationScoped
@Transactional
public class InspectionPlanService {

    private static final String ENTITY = "Inspection";

    @Inject
    private InspectionRepository inspections;

    @Inject
    private ChecklistRepository checklists;

    @Inject
    private DueQueries due;

    @Inject
    private Event<InspectionPlanChanged> planChanged;

    @Inject
    private NumberSequence numbers;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<InspectionFactsChanged> changed;

    /**
     * Puts an inspection into the plan.
     *
     * @return its id
     * @param checklistVersion the checklist to follow, or {@code null} for the standard one
     * @throws RuleViolation when the contracts are not one contractor's, an inspector is in charge of one of them, the
     *         date is past, or a REMOTE would replace an ONSITE twice in a row
     */
    @Requires(INSPECTION_PLAN)
    public UUID plan(PlannedVisit visit, UUID checklistVersion) {
        Act act = acting.now();
        if (visit.on().isBefore(act.on())) {
            throw new RuleViolation("inspections.error.planPast").on("plannedOn");
        }
        Set<UUID> contractors = inspections.contractors(visit.contractIds());
        if (contractors.size() != 1) {
            throw contractors.isEmpty() ? new RecordNotFound() : new RuleViolation("inspections.error.oneContractor").on("contracts");
        }
        visit.refuseOwners(inspections.owners(visit.contractIds()));
        visit.refuseSecondSubstitute(inspections.lastWasSubstitute(visit.contractIds()));
        UUID checklist = checklists.chosen(checklistVersion, ChecklistKind.ON_SITE).id();
        Inspection inspection = new Inspection(numbers.next("I", FiscalYear.of(visit.on()).year()), contractors.iterator().next(),
            checklist, visit, act);
        inspections.add(inspection);
        done("inspection.plan", inspection, visit.on().toString());
        return inspection.id();
    }

    /**
     * Changes who inspects, as long as nobody has started.
     *
     * @throws RuleViolation when nobody is left, or one of them is in charge of a contract it covers (model.md §7 no. 9)
     */
    @Requires(INSPECTION_PLAN)
    public void assign(UUID id, long version, Set<UUID> inspectorIds) {
        Inspection inspection = inspections.find(id, version);
        new PlannedVisit(inspection.kind(), inspection.plannedOn(), inspection.contractIds(), inspectorIds, false, null)
            .refuseOwners(inspections.owners(inspection.contractIds()));
        inspection.assign(inspectorIds);
        done("inspection.assign", inspection, null);
    }

    /** Records that the contractor's responsible person was told. */
    @Requires(INSPECTION_PLAN)
    public void notifyContractor(UUID id, long version) {
        Inspection inspection = inspections.find(id, version);
        inspection.giveNotice(acting.now());
        done("inspection.notify", inspection, null);
    }

    /**
     * Gives a planned inspection another day, while the contractor has not been told. Past the day it is owed a reason is asked for, and
     * who moves it there from a day in time has to be the departmental manager, as with a postponement.
     */
    @Requires(INSPECTION_POSTPONE)
    public void move(UUID id, long version, LocalDate newDate, String reason) {
        Inspection inspection = inspections.find(id, version);
        Act act = acting.now();
        if (newDate.isBefore(act.on())) {
            throw new RuleViolation("inspections.error.planPast").on("newDate");
        }
        LocalDate before = inspection.plannedOn();
        LocalDate dueOn = due.of(inspection.contractIds()).stream().map(DueProposal::dueOn).findFirst().orElse(null);
        boolean leaves = dueOn != null && newDate.isAfter(dueOn) && !before.isAfter(dueOn);
        if (leaves && !acting.user().hasRole(Role.DEPT_PRIVACY_MANAGER)) {
            throw new RuleViolation("inspections.error.postponeBeyondDue").on("newDate");
        }
        inspection.move(newDate, dueOn, reason, act);
        done("inspection.move", inspection, before + " → " + newDate + (reason == null || reason.isBlank() ? "" : " " + reason.strip()));
    }

    /** Moves an inspection of which the contractor was told; past the day it is owed only the departmental manager may. */
    @Requires(INSPECTION_POSTPONE)
    public void postpone(UUID id, long version, LocalDate newDate, String reason) {
        Inspection inspection = inspections.find(id, version);
        boolean beyondDue = due.of(inspection.contractIds()).stream().anyMatch(d -> newDate.isAfter(d.dueOn()));
        if (beyondDue && !acting.user().hasRole(Role.DEPT_PRIVACY_MANAGER)) {
            throw new RuleViolation("inspections.error.postponeBeyondDue").on("newDate");
        }
        inspection.postpone(newDate, reason, acting.now());
        done("inspection.postpone", inspection, reason);
    }

    @Requires(INSPECTION_PLAN)
    public void replan(UUID id, long version) {
        Inspection inspection = inspections.find(id, version);
        inspection.replan(acting.now());
        done("inspection.replan", inspection, null);
    }

    @Requires(INSPECTION_PLAN)
    public void cancel(UUID id, long version, String reason, String alternative) {
        Inspection inspection = inspections.find(id, version);
        inspection.cancel(reason, alternative, acting.now());
        done("inspection.cancel", inspection, reason);
    }

    /** Approves the plan of a fiscal year, which is owed by 30 April (G03). */
    @Requires(INSPECTION_PLAN_APPROVE)
    public void approve(FiscalYear year) {
        var plan = inspections.plan(year.year());
        plan.approve(inspections.plannedIn(year), acting.now());
        audit.record("inspectionPlan.approve", "InspectionPlan", plan.id(), String.valueOf(year.year()), null);
        planChanged.fire(new InspectionPlanChanged(year));
    }

    private void done(String action, Inspection inspection, String reason) {
        audit.record(action, ENTITY, inspection.id(), inspection.number(), reason);
        changed.fire(new InspectionFactsChanged(inspection.contractIds()));
    }
}
