package org.kantoku.shared.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.upload.Verdict;

/**
 * A file that proves something (証跡). The content lies on disk under its SHA-256 and never changes; this record says what it
 * is, whose it is, and how long it must stay (model.md §2, §7 no. 21).
 */
@Entity
@Table(name = "evidence")
public class Evidence extends BaseEntity {

    /** Records of inspections and corrections are kept five years at least (model.md §2). */
    static final int RETENTION_YEARS = 5;

    @Column(name = "contractor_id")
    private UUID contractorId;

    @Column(name = "shared_with_contractor")
    private boolean sharedWithContractor;

    @Column(name = "file_name")
    private String fileName;

    private String mime;

    private long bytes;

    private String sha256;

    @Column(name = "uploaded_by")
    private UUID uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    private EvidenceClassification classification;

    @Column(name = "retention_until")
    private LocalDate retentionUntil;

    @Column(name = "legal_hold")
    private boolean legalHold;

    protected Evidence() {
    }

    /**
     * @param contractorId the firm it is about; {@code null} when it is about none
     * @param shared       whether that firm may read it
     * @param verdict      what the content was judged to be; must be accepted
     */
    Evidence(UUID contractorId, boolean shared, FileName name, Verdict verdict, Uploaded uploaded) {
        this.contractorId = contractorId;
        this.sharedWithContractor = shared;
        this.fileName = name.value();
        this.mime = verdict.mime();
        this.bytes = verdict.bytes();
        this.sha256 = Objects.requireNonNull(verdict.sha256());
        this.classification = EvidenceClassification.of(verdict.kind());
        this.uploadedBy = uploaded.by();
        this.uploadedAt = uploaded.at();
        this.retentionUntil = uploaded.on().plusYears(RETENTION_YEARS);
    }

    /** From now on the firm it is about may read it. */
    public void share() {
        sharedWithContractor = true;
    }

    /** Keeps it longer where another rule asks for more; a day of keeping never moves forward. */
    public void keepUntil(LocalDate day) {
        if (day != null && (retentionUntil == null || day.isAfter(retentionUntil))) {
            retentionUntil = day;
        }
    }

    /** While it is on hold it stays, whatever its day of keeping. */
    public void hold(boolean held) {
        legalHold = held;
    }

    /** @param firm the only firm whose evidence the reader may see; {@code null} for staff */
    public boolean isReadableBy(UUID firm) {
        return firm == null || sharedWithContractor && firm.equals(contractorId);
    }

    public UUID contractorId() {
        return contractorId;
    }

    public boolean isSharedWithContractor() {
        return sharedWithContractor;
    }

    public String fileName() {
        return fileName;
    }

    public String mime() {
        return mime;
    }

    public long bytes() {
        return bytes;
    }

    public String sha256() {
        return sha256;
    }

    public UUID uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public EvidenceClassification classification() {
        return classification;
    }

    public LocalDate retentionUntil() {
        return retentionUntil;
    }

    public boolean isLegalHold() {
        return legalHold;
    }
}
