package org.kantoku.inspections.application;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.inspections.domain.Act;
import org.kantoku.inspections.domain.ChecklistAnswer;
import org.kantoku.inspections.domain.Inspection;
import org.kantoku.inspections.domain.InspectionReport;
import org.kantoku.shared.evidence.Evidence;
import org.kantoku.shared.evidence.EvidenceStore;
import org.kantoku.shared.evidence.Uploaded;

/**
 * Writes the report of a confirmed inspection and keeps it as evidence that the contractor may read. Part of the command that confirms,
 * in its transaction: there is no confirmed inspection whose report failed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InspectionReports {

    private InspectionReportRepository reports;
    private ChecklistRepository checklists;
    private ReportPress press;
    private EvidenceStore store;
    private AuditTrail audit;

    protected InspectionReports() {
    }

    @Inject
    public InspectionReports(InspectionReportRepository reports, ChecklistRepository checklists, ReportPress press, EvidenceStore store,
            AuditTrail audit) {
        this.reports = reports;
        this.checklists = checklists;
        this.press = press;
        this.store = store;
        this.audit = audit;
    }

    /** The inspection is confirmed: its report is written, unless it has one. */
    void write(Inspection inspection, SheetEvaluation.Judged judged, Act act) {
        if (reports.exists(inspection.id())) {
            return;
        }
        byte[] file = press.print(content(inspection, judged));
        Evidence evidence = store.keep(inspection.contractorId(), true, press.fileName(inspection.number()), new ByteArrayInputStream(file),
            new Uploaded(act.on(), act.at(), act.by()));
        reports.add(new InspectionReport(inspection.id(), evidence.id()));
        audit.record("inspection.report", "Inspection", inspection.id(), inspection.number(), null);
    }

    private ReportContent content(Inspection i, SheetEvaluation.Judged judged) {
        Map<String, Integer> files = judged.answers().stream()
            .collect(Collectors.toMap(ChecklistAnswer::itemCode, answer -> answer.evidenceIds().size()));
        return new ReportContent(i.number(), i.kind(), reports.contractor(i.contractorId()), reports.contracts(i.contractIds()),
            new ReportContent.Dates(i.noticeOn(), i.fieldworkStartOn(), i.fieldworkEndOn(), i.factCheckDueOn(), i.confirmedOn()),
            i.inspectorIds().size(), i.remoteReason(), i.contractorView(), i.contractorViewOn(),
            checklists.find(i.checklistVersionId()).number(), judged.evaluation(), files);
    }
}
