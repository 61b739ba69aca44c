package org.kantoku.contracts.domain.documents;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/**
 * A document of a contract with its file (model §2). Until it is signed it is a draft that can be withdrawn; once signed
 * nothing about it changes, and a correction is a new version that names the one before (model §7, 11).
 */
@Entity
@Table(name = "contract_document")
public class ContractDocument extends BaseEntity {

    @Column(name = "contract_id")
    private UUID contractId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String title;

    @Enumerated(EnumType.STRING)
    private DocumentMedium medium;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "amount_yen")
    private Long amountYen;

    @Column(name = "evidence_id")
    private UUID evidenceId;

    private int revision;

    @Column(name = "replaces_id")
    private UUID replacesId;

    @Column(name = "replaced_on")
    private LocalDate replacedOn;

    @Column(name = "correction_reason")
    private String correctionReason;

    @Column(name = "retention_until")
    private LocalDate retentionUntil;

    @Column(name = "hold_since")
    private LocalDate holdSince;

    @Column(name = "hold_reason")
    private String holdReason;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    protected ContractDocument() {
    }

    /**
     * @param file   the evidence that holds its content
     * @param policy from which its day of keeping follows
     * @param today  the day it is recorded
     */
    public ContractDocument(UUID contractId, DocumentFacts facts, UUID file, RetentionPolicy policy, LocalDate today) {
        facts.check(today);
        this.contractId = contractId;
        this.kind = facts.kind();
        this.title = facts.title().strip();
        this.medium = facts.medium();
        this.effectiveFrom = facts.effectiveFrom();
        this.amountYen = facts.amountYen();
        this.evidenceId = file;
        this.revision = 1;
        if (facts.signedOn() != null) {
            signed(facts.signedOn(), policy);
        }
    }

    private void signed(LocalDate on, RetentionPolicy policy) {
        signedOn = on;
        retentionUntil = policy.documentUntil(on);
    }

    /** The parties signed it; from now on it stays as it is. A document signed that very day is taken as it is. */
    public void sign(LocalDate on, RetentionPolicy policy, LocalDate today) {
        if (withdrawnOn != null || replacedOn != null || signedOn != null && !signedOn.equals(on)) {
            throw new RuleViolation("documents.error.otherDay", String.valueOf(signedOn)).on("document");
        }
        facts().signed(on).check(today);
        signed(on, policy);
    }

    /**
     * The next version, which says what was wrong with this one. What was electronic stays electronic (clauses.md H-06).
     *
     * @param why what is corrected; required
     */
    public ContractDocument corrected(DocumentFacts facts, UUID file, String why, RetentionPolicy policy, LocalDate today) {
        requireCurrent();
        if (why == null || why.isBlank()) {
            throw new RuleViolation("contracts.error.reasonMissing").on("correctionReason");
        }
        if (medium == DocumentMedium.ELECTRONIC && facts.medium() != DocumentMedium.ELECTRONIC) {
            throw new RuleViolation("documents.error.staysElectronic").on("documentMedium");
        }
        ContractDocument next = new ContractDocument(contractId, facts, file, policy, today);
        next.revision = revision + 1;
        next.replacesId = id();
        next.correctionReason = why.strip();
        next.holdSince = holdSince;
        next.holdReason = holdReason;
        replacedOn = today;
        return next;
    }

    /** Takes back a draft. A signed document stays. */
    public void withdraw(LocalDate on) {
        requireCurrent();
        if (signedOn != null) {
            throw new RuleViolation("documents.error.signedStays");
        }
        withdrawnOn = on;
    }

    /** Must not go, whatever its day of keeping: a dispute or an inquiry needs it. */
    public void hold(LocalDate on, String why) {
        if (holdSince != null) {
            throw new RuleViolation("documents.error.held");
        }
        if (why == null || why.isBlank()) {
            throw new RuleViolation("contracts.error.reasonMissing").on("holdReason");
        }
        holdSince = on;
        holdReason = why.strip();
    }

    public void release() {
        if (holdSince == null) {
            throw new RuleViolation("documents.error.notHeld");
        }
        holdSince = null;
        holdReason = null;
    }

    private void requireCurrent() {
        if (!isCurrent()) {
            throw new RuleViolation("documents.error.replaced");
        }
    }

    /** Neither replaced by a later version nor withdrawn. */
    public boolean isCurrent() {
        return replacedOn == null && withdrawnOn == null;
    }

    public DocumentFacts facts() {
        return new DocumentFacts(kind, title, medium, signedOn, effectiveFrom, amountYen);
    }

    public UUID contractId() {
        return contractId;
    }

    /** First day it applies: as written, else the day of its signature; {@code null} while unsigned. */
    public LocalDate appliesFrom() {
        return effectiveFrom == null ? signedOn : effectiveFrom;
    }

    public UUID evidenceId() {
        return evidenceId;
    }

    /** 1 for the first version. */
    public int revision() {
        return revision;
    }

    public UUID replacesId() {
        return replacesId;
    }

    public LocalDate replacedOn() {
        return replacedOn;
    }

    public String correctionReason() {
        return correctionReason;
    }

    /** Last day on which law asks for it, or {@code null} while unsigned; it stays longer while data are held or it is on hold. */
    public LocalDate retentionUntil() {
        return retentionUntil;
    }

    public LocalDate holdSince() {
        return holdSince;
    }

    public String holdReason() {
        return holdReason;
    }

    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }
}
