package org.kantoku.correctiveactions.domain;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;

/** A file attached to a finding: to the finding itself, a plan, a report or a comment. */
@Entity
@Table(name = "finding_evidence")
public class FindingEvidence extends BaseEntity {

    @Column(name = "finding_id")
    private UUID findingId;

    @Column(name = "evidence_id")
    private UUID evidenceId;

    @Enumerated(EnumType.STRING)
    private EvidencePart part;

    @Column(name = "part_id")
    private UUID partId;

    protected FindingEvidence() {
    }

    /** @param part what it is for; it is a draft until that is handed in */
    public FindingEvidence(UUID findingId, UUID evidenceId, EvidencePart part) {
        this.findingId = findingId;
        this.evidenceId = evidenceId;
        this.part = part;
    }

    /** The plan, report or comment was handed in: from now on the file belongs to it. */
    public void handedInWith(UUID id) {
        partId = id;
    }

    /** A newer version took the place of the file before it was handed in. */
    public void goesOnWith(UUID newerEvidenceId) {
        evidenceId = newerEvidenceId;
    }

    public boolean isDraft() {
        return partId == null && part != EvidencePart.FINDING;
    }

    public UUID findingId() {
        return findingId;
    }

    public UUID evidenceId() {
        return evidenceId;
    }

    public EvidencePart part() {
        return part;
    }

    public UUID partId() {
        return partId;
    }
}
