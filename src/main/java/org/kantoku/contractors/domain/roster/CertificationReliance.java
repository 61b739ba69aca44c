package org.kantoku.contractors.domain.roster;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.kantoku.shared.RecordedStep;

/** A certification began or ceased to be relied upon; append only. */
@Entity
@Table(name = "certification_reliance")
public class CertificationReliance extends RecordedStep {

    @ManyToOne(optional = false)
    @JoinColumn(name = "certification_id")
    private Certification certification;

    @Column(name = "relied")
    private boolean relied;

    @Column(name = "reason")
    private String reason;

    protected CertificationReliance() {
    }

    CertificationReliance(Certification certification, int seq, boolean relied, LocalDate on, UUID by, String reason) {
        super(seq, on, by);
        this.certification = certification;
        this.relied = relied;
        this.reason = reason;
    }

    public boolean isRelied() {
        return relied;
    }

    public String reason() {
        return reason;
    }
}
