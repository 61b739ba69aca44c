package org.kantoku.inspections.application;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;

/**
 * Ends inspections that leave nothing open (model.md §4.4 CONFIRMED → CLOSED). A consequence of the commands that confirm
 * an inspection or close a finding, in their transaction; nobody gives it as a command of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InspectionClosing {

    @Inject
    private InspectionRepository inspections;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<InspectionFactsChanged> changed;

    /** No finding of the inspection is open: closes it when it is confirmed, and leaves any other as it is. */
    public void nothingOpen(UUID inspectionId) {
        inspections.confirmed(inspectionId).ifPresent(inspection -> {
            inspection.close(acting.now());
            audit.record("inspection.close", "Inspection", inspection.id(), inspection.number(), null);
            changed.fire(new InspectionFactsChanged(inspection.contractIds()));
        });
    }
}
