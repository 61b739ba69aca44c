package org.kantoku.inspections.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An inspection as it stood in the plan when that was approved. */
@Embeddable
public class PlanEntry {

    @Column(name = "inspection_id")
    private UUID inspectionId;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    protected PlanEntry() {
    }

    public PlanEntry(UUID inspectionId, LocalDate plannedOn) {
        this.inspectionId = inspectionId;
        this.plannedOn = plannedOn;
    }

    public UUID inspectionId() {
        return inspectionId;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }
}
