package org.kantoku.contracts.domain.exit;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;

/** A file that comes with a certificate; a draft until that is handed in. */
@Entity
@Table(name = "return_erasure_file")
public class ReturnErasureFile extends BaseEntity {

    @Column(name = "order_id")
    private UUID orderId;

    @Column(name = "evidence_id")
    private UUID evidenceId;

    @Column(name = "certificate_id")
    private UUID certificateId;

    protected ReturnErasureFile() {
    }

    public ReturnErasureFile(UUID orderId, UUID evidenceId) {
        this.orderId = orderId;
        this.evidenceId = evidenceId;
    }

    /** The certificate was handed in: from now on the file belongs to it. */
    public void handedInWith(UUID certificate) {
        certificateId = certificate;
    }

    /** A newer version took the place of the file before it was handed in. */
    public void goesOnWith(UUID newerEvidenceId) {
        evidenceId = newerEvidenceId;
    }

    public UUID evidenceId() {
        return evidenceId;
    }

    public UUID certificateId() {
        return certificateId;
    }
}
