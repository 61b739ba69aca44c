package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.kantoku.contractors.domain.roster.CertificationKind;
import org.kantoku.shared.RecordedStep;

/** One step in a clause's life; append only, so that any past date can be judged. */
@Entity
@Table(name = "contract_clause_status")
public class ClauseStatusChange extends RecordedStep {

    @ManyToOne(optional = false)
    @JoinColumn(name = "contract_clause_id")
    private ContractClause clause;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ClauseStatus status;

    @Column(name = "locator")
    private String locator;

    @Column(name = "note")
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "certification")
    private CertificationKind certification;

    protected ClauseStatusChange() {
    }

    ClauseStatusChange(ContractClause clause, int seq, ClauseStatus status, LocalDate on, UUID by, String locator, String note,
                       CertificationKind certification) {
        super(seq, on, by);
        this.clause = clause;
        this.status = status;
        this.locator = locator;
        this.note = note;
        this.certification = certification;
    }

    public ClauseStatus status() {
        return status;
    }

    public String locator() {
        return locator;
    }

    public String note() {
        return note;
    }

    /** Kind of the certificate on which its equivalence rests since, or {@code null}. */
    public CertificationKind certification() {
        return certification;
    }
}
