package org.kantoku.inspections.application;

import static org.kantoku.access.domain.Permission.INSPECTION_CONDUCT;
import static org.kantoku.access.domain.Permission.INSPECTION_CONFIRM;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.Requires;
import org.kantoku.inspections.domain.Act;
import org.kantoku.inspections.domain.Inspection;
import org.kantoku.shared.BusinessDays;

/** Carries an inspection through: start, end of field work, fact check by the contractor, confirmation (model.md §4.4). */
@ApplicationScoped
@Transactional
public class InspectionService {

    private static final int FACT_CHECK_BUSINESS_DAYS = 10;

    @Inject
    private InspectionRepository inspections;

    @Inject
    private SheetEvaluation sheets;

    @Inject
    private InspectionReports reports;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<InspectionFactsChanged> changed;

    @Inject
    private Event<InspectionConfirmed> confirmed;

    @Requires(INSPECTION_CONDUCT)
    public void start(UUID id, long version) {
        Inspection inspection = inspections.find(id, version);
        inspection.start(acting.now());
        done("inspection.start", inspection, null);
    }

    /** Ends the field work; refused while an item that must be answered is open. */
    @Requires(INSPECTION_CONDUCT)
    public void finishFieldwork(UUID id, long version) {
        Inspection inspection = inspections.find(id, version);
        Act act = acting.now();
        inspection.finishFieldwork(sheets.of(inspection, act.on()).evaluation(), act);
        done("inspection.finishFieldwork", inspection, null);
    }

    /** Sends the facts to the contractor for 10 business days. */
    @Requires(INSPECTION_CONDUCT)
    public void openFactCheck(UUID id, long version) {
        Inspection inspection = inspections.find(id, version);
        Act act = acting.now();
        inspection.openFactCheck(BusinessDays.japan().plus(act.on(), FACT_CHECK_BUSINESS_DAYS), act);
        done("inspection.openFactCheck", inspection, null);
    }

    /** Records what the contractor said about the facts. */
    @Requires(INSPECTION_CONDUCT)
    public void recordContractorView(UUID id, long version, String view) {
        Inspection inspection = inspections.find(id, version);
        inspection.recordContractorView(view, acting.now());
        done("inspection.contractorView", inspection, null);
    }

    /**
     * Confirms the result: freezes the answers, fixes score and verdict, writes the report, and tells what failed. Refused
     * for whoever wrote an answer or ended the field work. An inspection that found nothing wrong is thereby closed as well.
     * The report comes before the first audit entry: nobody waits for the audit chain while it is printed.
     */
    @Requires(INSPECTION_CONFIRM)
    public void confirm(UUID id, long version) {
        inspections.lock(id);
        Inspection inspection = inspections.find(id, version);
        Act act = acting.now();
        SheetEvaluation.Judged judged = sheets.of(inspection, act.on());
        inspection.confirm(judged.evaluation(), judged.writers(), ContextJson.write(judged.context()), act);
        reports.write(inspection, judged, act);
        done("inspection.confirm", inspection, judged.evaluation().verdict().name());
        confirmed.fire(new InspectionConfirmed(inspection.id(), inspection.number(), inspection.contractorId(),
            inspection.contractIds(), act.on(), act.by(), judged.failed()));
    }

    private void done(String action, Inspection inspection, String reason) {
        audit.record(action, "Inspection", inspection.id(), inspection.number(), reason);
        changed.fire(new InspectionFactsChanged(inspection.contractIds()));
    }
}
