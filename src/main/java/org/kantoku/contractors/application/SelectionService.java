package org.kantoku.contractors.application;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;
import static org.kantoku.access.domain.Permission.SELECTION_APPROVE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.contractors.domain.Contractor;
import org.kantoku.contractors.domain.ContractorState;
import org.kantoku.contractors.domain.SelectionAssessment;
import org.kantoku.contractors.domain.SelectionResult;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RuleViolation;

/** Selection of contractors: assessed by one person, approved by another (model §2 SelectionAssessment, §4.1). */
@ApplicationScoped
@Transactional
public class SelectionService {

    private static final String ENTITY = "Contractor";

    private ContractorRepository contractors;
    private AuditTrail audit;
    private CurrentUser user;
    private BusinessClock clock;
    private Event<SelectionFactsChanged> changed;

    protected SelectionService() {
    }

    @Inject
    public SelectionService(ContractorRepository contractors, AuditTrail audit, CurrentUser user, BusinessClock clock,
                            Event<SelectionFactsChanged> changed) {
        this.contractors = contractors;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
        this.changed = changed;
    }

    /**
     * A condition of a conditional pass.
     *
     * @param dueOn last day by which it has to be met
     */
    public record Condition(String content, LocalDate dueOn) {
    }

    /**
     * Records by hand how a contractor that was taken over from a ledger was selected in its time (model §6.1 L02). Everybody
     * else is selected by a sheet.
     *
     * @param decidedOn not later than today
     */
    @Requires(REGISTER_EDIT)
    public UUID assess(UUID contractorId, SelectionResult result, BigDecimal score, LocalDate decidedOn, List<Condition> conditions,
                       String note) {
        Contractor contractor = contractors.find(contractorId);
        LocalDate today = clock.today();
        if (!contractor.isLegacy()) {
            throw new RuleViolation("contractors.error.sheetNeeded").on("result");
        }
        if (decidedOn == null || decidedOn.isAfter(today)) {
            throw new RuleViolation("contractors.error.decidedOn").on("decidedOn");
        }
        SelectionAssessment assessment = new SelectionAssessment(contractorId, null, score, result, decidedOn, user.currentId(), note);
        conditions.forEach(condition -> assessment.addCondition(condition.content(), condition.dueOn()));
        contractors.add(assessment);
        audit.record("contractor.assess", ENTITY, contractorId, contractor.nameJa(), result.name());
        return assessment.id();
    }

    /** Approves an assessment; a contractor under selection is thereby approved or rejected. */
    @Requires(SELECTION_APPROVE)
    public void approve(UUID assessmentId) {
        SelectionAssessment assessment = contractors.assessment(assessmentId);
        assessment.approve(clock.today(), user.currentId());
        Contractor contractor = contractors.find(assessment.contractorId());
        if (contractor.state() == ContractorState.UNDER_SELECTION) {
            conclude(contractor, assessment.result());
        }
        audit.record("contractor.approveSelection", ENTITY, contractor.id(), contractor.nameJa(), assessment.result().name());
        changed.fire(new SelectionFactsChanged(contractor.id()));
    }

    /**
     * Takes over what a decided sheet came to, approved now by the person who is signed in: a contractor under selection is
     * thereby approved or rejected.
     *
     * @param conditions those of a conditional pass
     */
    @Requires(SELECTION_APPROVE)
    public UUID takeOver(SelectionAssessment assessment, List<Condition> conditions) {
        conditions.forEach(condition -> assessment.addCondition(condition.content(), condition.dueOn()));
        contractors.addNow(assessment);
        approve(assessment.id());
        return assessment.id();
    }

    private void conclude(Contractor contractor, SelectionResult result) {
        if (result == SelectionResult.FAIL) {
            contractor.reject(clock.today(), user.currentId(), null);
        } else {
            contractor.approve(clock.today(), user.currentId());
        }
    }

    /** A condition was met. */
    @Requires(REGISTER_EDIT)
    public void meetCondition(UUID assessmentId, int seq) {
        SelectionAssessment assessment = contractors.assessment(assessmentId);
        assessment.meetCondition(seq, clock.today());
        Contractor contractor = contractors.find(assessment.contractorId());
        audit.record("contractor.meetCondition", ENTITY, contractor.id(), contractor.nameJa(), null);
        changed.fire(new SelectionFactsChanged(contractor.id()));
    }
}
