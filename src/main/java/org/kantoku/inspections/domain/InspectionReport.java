package org.kantoku.inspections.domain;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;

/** The report of a confirmed inspection (点検結果報告書): the file that says how it came out. Written once, never replaced. */
@Entity
@Table(name = "inspection_report")
public class InspectionReport extends BaseEntity {

    @Column(name = "inspection_id", updatable = false)
    private UUID inspectionId;

    @Column(name = "evidence_id", updatable = false)
    private UUID evidenceId;

    protected InspectionReport() {
    }

    public InspectionReport(UUID inspectionId, UUID evidenceId) {
        this.inspectionId = inspectionId;
        this.evidenceId = evidenceId;
    }

    public UUID inspectionId() {
        return inspectionId;
    }

    public UUID evidenceId() {
        return evidenceId;
    }
}
