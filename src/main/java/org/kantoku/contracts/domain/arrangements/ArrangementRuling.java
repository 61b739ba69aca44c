package org.kantoku.contracts.domain.arrangements;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.contracts.domain.ArrangementKind;
import org.kantoku.shared.BaseEntity;

/**
 * One version of the decision what a contract is: entrustment or something else, with the answers it rests on (policy row
 * S-14). It never changes: a later decision is a new version. What is found to need no supervision is looked at again
 * every twelve months.
 */
@Entity
@Table(name = "arrangement_ruling")
public class ArrangementRuling extends BaseEntity {

    private static final int RECHECK_MONTHS = 12;

    @Column(name = "contract_id", updatable = false)
    private UUID contractId;

    @Column(name = "version_no", updatable = false)
    private int versionNo;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ArrangementKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ArrangementKind proposed;

    @Column(updatable = false)
    private String answers;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private String terms;

    @Column(name = "access_control", updatable = false)
    private String accessControl;

    @Column(name = "decided_on", updatable = false)
    private LocalDate decidedOn;

    @Column(name = "decided_by", updatable = false)
    private UUID decidedBy;

    @Column(name = "recheck_on", updatable = false)
    private LocalDate recheckOn;

    protected ArrangementRuling() {
    }

    /** @param versionNo 1 for the first decision on the contract */
    public ArrangementRuling(UUID contractId, int versionNo, ArrangementAnswers answers, ArrangementGrounds grounds, LocalDate on, UUID by) {
        ArrangementProposal proposal = answers.proposal();
        grounds.check(proposal, versionNo > 1);
        this.contractId = contractId;
        this.versionNo = versionNo;
        this.kind = grounds.kind();
        this.proposed = proposal.kind();
        this.answers = answers.toString();
        this.words = grounds.words();
        this.terms = grounds.terms();
        this.accessControl = grounds.accessControl();
        this.decidedOn = on;
        this.decidedBy = by;
        boolean rechecked = kind == ArrangementKind.CLOUD_NOT_HANDLED || kind == ArrangementKind.NO_PERSONAL_DATA;
        this.recheckOn = rechecked ? on.plusMonths(RECHECK_MONTHS) : null;
    }

    public UUID contractId() {
        return contractId;
    }

    public int versionNo() {
        return versionNo;
    }

    public ArrangementKind kind() {
        return kind;
    }

    /** What the answers come to by themselves. */
    public ArrangementKind proposed() {
        return proposed;
    }

    public ArrangementAnswers answers() {
        return ArrangementAnswers.parse(answers);
    }

    public ArrangementGrounds grounds() {
        return new ArrangementGrounds(kind, words, terms, accessControl);
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    /** Last day by which it has to be looked at again; {@code null} for what is supervised or recorded otherwise. */
    public LocalDate recheckOn() {
        return recheckOn;
    }
}
