package org.kantoku.incidents.domain;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/** A file attached to an incident, with what it was declared to be. */
@Entity
@Table(name = "incident_file")
public class IncidentFile extends BaseEntity {

    @Column(name = "incident_id")
    private UUID incidentId;

    @Column(name = "evidence_id")
    private UUID evidenceId;

    @Enumerated(EnumType.STRING)
    private IncidentFileKind kind;

    protected IncidentFile() {
    }

    public IncidentFile(UUID incidentId, UUID evidenceId, IncidentFileKind kind) {
        this.incidentId = incidentId;
        this.evidenceId = evidenceId;
        this.kind = kind;
    }

    /** @throws RuleViolation unless the kind was declared, and that nobody is named in the file */
    public static void checkDeclared(IncidentFileKind kind, boolean namesNobody) {
        RuleViolation.when(kind == null, "incidents.error.fileKind", "fileKind");
        RuleViolation.when(!namesNobody, "incidents.error.namesNobody", "namesNobody");
    }

    public UUID incidentId() {
        return incidentId;
    }

    public UUID evidenceId() {
        return evidenceId;
    }

    public IncidentFileKind kind() {
        return kind;
    }
}
