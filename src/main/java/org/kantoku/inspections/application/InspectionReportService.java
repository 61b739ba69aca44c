package org.kantoku.inspections.application;

import static org.kantoku.access.domain.Permission.INSPECTION_CONFIRM;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.inspections.domain.Act;
import org.kantoku.inspections.domain.Inspection;
import org.kantoku.shared.RuleViolation;

/** Writes the report of an inspection that was confirmed before the portal wrote reports. */
@ApplicationScoped
@Transactional
public class InspectionReportService {

    @Inject
    private InspectionRepository inspections;

    @Inject
    private InspectionReportRepository reports;

    @Inject
    private InspectionReports writing;

    @Inject
    private SheetEvaluation sheets;

    @Inject
    private Acting acting;

    /** @throws RuleViolation when the result is not confirmed, or the report is there already */
    @Requires(INSPECTION_CONFIRM)
    public void write(UUID id) {
        Inspection inspection = inspections.lock(id);
        if (!inspection.state().isConfirmed()) {
            throw new RuleViolation("inspections.error.reportEarly");
        }
        if (reports.exists(id)) {
            throw new RuleViolation("inspections.error.reportThere");
        }
        Act act = acting.now();
        writing.write(inspection, sheets.of(inspection, act.on()), act);
    }
}
