package org.kantoku.inspections.application.selection;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;
import static org.kantoku.access.domain.Permission.SELECTION_APPROVE;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.Requires;
import org.kantoku.contractors.application.ContractorStanding;
import org.kantoku.contractors.application.SelectionService;
import org.kantoku.contractors.domain.SelectionAssessment;
import org.kantoku.inspections.application.Acting;
import org.kantoku.inspections.application.ChecklistRepository;
import org.kantoku.inspections.application.ContextJson;
import org.kantoku.inspections.application.SheetEvaluation;
import org.kantoku.inspections.domain.Act;
import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.selection.SelectionDecision;
import org.kantoku.inspections.domain.selection.SelectionSheet;
import org.kantoku.inspections.domain.selection.SelectionSheetState;
import org.kantoku.inspections.domain.selection.StatedFacts;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;

/** Selection by the due-diligence sheet: started, decided by one person, approved by another (model §2, §4.1). */
@ApplicationScoped
@Transactional
public class SelectionSheetService {

    @Inject
    private SelectionSheetRepository sheets;

    @Inject
    private SelectionEvaluation evaluation;

    @Inject
    private ChecklistRepository checklists;

    @Inject
    private SelectionService contractors;

    @Inject
    private ContractorStanding standing;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    /**
     * Starts a sheet on the current checklist; the contractor's last approved sheet stands beside it.
     *
     * @param contractId  a draft of the contractor, or {@code null}
     * @param work        name of the work; with a draft {@code null} will do
     * @param explanation what a firm rejected within six months has put right, otherwise {@code null} will do
     * @param checklistVersion the checklist to fill in, or {@code null} for the standard one
     */
    @Requires(REGISTER_EDIT)
    public UUID start(UUID contractorId, UUID contractId, String work, StatedFacts stated, String explanation, UUID checklistVersion) {
        List<SelectionSheet> before = sheets.ofContractor(contractorId);
        if (before.stream().anyMatch(s -> s.state().isOpen() && Objects.equals(s.contractId(), contractId) && s.work().equals(work))) {
            throw new RuleViolation("selection.error.openAlready").on("work");
        }
        String title = contractId == null ? work : sheets.draftTitle(contractId, contractorId)
            .orElseThrow(() -> new RuleViolation("selection.error.draft").on("draft"));
        UUID last = before.stream().filter(s -> s.state() == SelectionSheetState.APPROVED).findFirst().map(SelectionSheet::id).orElse(null);
        Act act = acting.now();
        standing.selectionStarts(contractorId, act.on(), act.by(), explanation);
        SelectionSheet sheet = new SelectionSheet(contractorId, contractId, title, stated,
            checklists.chosen(checklistVersion, ChecklistKind.SELECTION).id(), last, act);
        sheets.add(sheet);
        audit.record("selection.start", "SelectionSheet", sheet.id(), sheet.work(), explanation);
        return sheet.id();
    }

    /** Decides it: everything answered, and not better than the answers come to. */
    @Requires(REGISTER_EDIT)
    public void decide(UUID id, long version, SelectionDecision decision) {
        SelectionSheet sheet = sheets.find(id, version);
        Act act = acting.now();
        SheetEvaluation.Judged judged = evaluation.of(sheet, act.on());
        sheet.decide(decision, judged.evaluation(), ContextJson.write(judged.context()), act);
        done("selection.decide", sheet, decision.result().name());
    }

    /** Approves what another person decided; the contractor is told by an assessment that carries its contracts. */
    @Requires(SELECTION_APPROVE)
    public void approve(UUID id, long version) {
        SelectionSheet sheet = sheets.find(id, version);
        Act act = acting.now();
        SelectionAssessment assessment = SelectionAssessment.bySheet(sheet.contractorId(), sheet.contractId(), sheet.checklistVersionId(),
            sheet.score(), sheet.result(), sheet.decidedOn(), sheet.decidedBy(), sheet.note());
        contractors.takeOver(assessment, sheet.conditions().stream()
            .map(c -> new SelectionService.Condition(c.content(), c.dueOn())).toList());
        sheet.approve(evaluation.of(sheet, act.on()).writers(), assessment.id(), act);
        done("selection.approve", sheet, sheet.result().name());
    }

    /** Sends it back to whoever fills it in, in words. */
    @Requires(SELECTION_APPROVE)
    public void sendBack(UUID id, long version, String reason) {
        SelectionSheet sheet = sheets.find(id, version);
        sheet.sendBack(reason, acting.now());
        done("selection.sendBack", sheet, reason);
    }

    @Requires(REGISTER_EDIT)
    public void withdraw(UUID id, long version, String reason) {
        SelectionSheet sheet = sheets.find(id, version);
        sheet.withdraw(reason, acting.now());
        done("selection.withdraw", sheet, reason);
    }

    private void done(String action, SelectionSheet sheet, String reason) {
        audit.record(action, "SelectionSheet", sheet.id(), sheet.work(), reason);
    }
}
