package org.kantoku.correctiveactions.application;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.correctiveactions.domain.Finding;
import org.kantoku.correctiveactions.domain.FindingSource;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.application.InspectionClosing;

/**
 * Tells inspections that none of their findings is open any more. Asked after the audit entry: the lock on the audit chain
 * puts two people who close the last two findings at once in one order, so that the second of them sees both closed.
 */
@ApplicationScoped
public class SourceClosing {

    private FindingRepository findings;
    private InspectionClosing inspections;

    protected SourceClosing() {
    }

    @Inject
    public SourceClosing(FindingRepository findings, InspectionClosing inspections) {
        this.findings = findings;
        this.inspections = inspections;
    }

    /** After any command on a finding. */
    void after(Finding finding) {
        if (finding.state() == FindingState.CLOSED && finding.origin().kind() == FindingSource.INSPECTION) {
            afterInspection(finding.origin().sourceId());
        }
    }

    /** After the findings of an inspection were raised: it may have none. */
    void afterInspection(UUID inspectionId) {
        if (findings.isSettled(inspectionId)) {
            inspections.nothingOpen(inspectionId);
        }
    }
}
