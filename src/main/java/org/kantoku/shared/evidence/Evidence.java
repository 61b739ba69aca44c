package org.kantoku.shared.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.upload.Admission;
import org.kantoku.shared.upload.ScanState;
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

    /** The earliest day of keeping that rules allow; nobody sets an earlier one. */
    @Column(name = "retention_least")
    private LocalDate retentionLeast;

    /** Held by a rule of another record, such as a document of a contract in dispute. */
    @Column(name = "legal_hold")
    private boolean legalHold;

    @Embedded
    private EvidenceHold hold;

    @Enumerated(EnumType.STRING)
    @Column(name = "scan_state")
    private ScanState scanState;

    @Column(name = "scanned_at")
    private Instant scannedAt;

    @Column(name = "traces_removed")
    private boolean tracesRemoved;

    @Column(name = "replaces_id")
    private UUID replacesId;

    private int revision;

    @Embedded
    private EvidenceRemoval removal;

    protected Evidence() {
    }

    /**
     * @param contractorId the firm it is about; {@code null} when it is about none
     * @param shared       whether that firm may read it
     * @param admission    what the content was judged to be; must be accepted
     */
    Evidence(UUID contractorId, boolean shared, FileName name, Admission admission, Uploaded uploaded) {
        Verdict verdict = admission.verdict();
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
        this.retentionLeast = retentionUntil;
        this.tracesRemoved = admission.rewritten();
        this.revision = 1;
        scanned(admission.state(), uploaded.at());
    }

    /** What the malware scanner said. */
    final void scanned(ScanState state, Instant at) {
        scanState = state;
        scannedAt = state == ScanState.CLEAN || state == ScanState.INFECTED ? at : null;
    }

    /** It takes the place of an older file about the same firm, which stays on record as its earlier version. */
    void replaces(Evidence older) {
        replacesId = older.id();
        revision = older.revision + 1;
        sharedWithContractor = older.sharedWithContractor;
        keepUntil(older.retentionLeast);
    }

    /** From now on the firm it is about may read it. */
    public void share() {
        sharedWithContractor = true;
    }

    /** Keeps it longer where another rule asks for more; a day of keeping never moves forward. */
    public void keepUntil(LocalDate day) {
        if (day != null && (retentionLeast == null || day.isAfter(retentionLeast))) {
            retentionLeast = day;
        }
        if (day != null && (retentionUntil == null || day.isAfter(retentionUntil))) {
            retentionUntil = day;
        }
    }

    /**
     * Sets the day until which it stays, inclusive.
     *
     * @throws RuleViolation when rules ask for a later one
     */
    public void retainUntil(LocalDate day) {
        checkPresent();
        if (day == null || retentionLeast != null && day.isBefore(retentionLeast)) {
            throw new RuleViolation("evidence.error.retentionLeast", String.valueOf(retentionLeast)).on("retentionUntil");
        }
        retentionUntil = day;
    }

    /** While another record holds it, it stays, whatever its day of keeping. */
    public void hold(boolean held) {
        legalHold = held;
    }

    /** The privacy officer holds it (legal hold), whatever its day of keeping. */
    public void holdFor(EvidenceHold reason) {
        checkPresent();
        hold = reason;
    }

    /** Ends the officer's hold. */
    public void release() {
        hold = null;
    }

    /**
     * Its content goes; the record of what it was stays.
     *
     * @param today its day of keeping has to be before it
     */
    public void remove(EvidenceRemoval how, LocalDate today) {
        checkPresent();
        if (isOnHold()) {
            throw new RuleViolation("evidence.error.onHold", fileName);
        }
        if (!isPast(today)) {
            throw new RuleViolation("evidence.error.notPast", fileName, String.valueOf(retentionUntil));
        }
        removal = how;
    }

    /** Taken back before it was handed in to anybody. */
    void takeBack(EvidenceRemoval how) {
        removal = how;
    }

    private void checkPresent() {
        if (isRemoved()) {
            throw new RuleViolation("evidence.error.removed");
        }
    }

    /** Whether its day of keeping is over. */
    public boolean isPast(LocalDate today) {
        return retentionUntil != null && retentionUntil.isBefore(today);
    }

    public boolean isOnHold() {
        return legalHold || hold != null;
    }

    public boolean isRemoved() {
        return removal != null;
    }

    /** Whether its content may be handed out. */
    public boolean isOpenable() {
        return !isRemoved() && scanState.isOpenable();
    }

    public FileState state() {
        return isRemoved() ? FileState.REMOVED : FileState.valueOf(scanState.name());
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

    public LocalDate retentionLeast() {
        return retentionLeast;
    }

    /** The officer's hold, or {@code null}. */
    public EvidenceHold hold() {
        return hold;
    }

    /** Whether another record holds it. */
    public boolean isLegalHold() {
        return legalHold;
    }

    /** Whether traces such as the place were taken out of a photograph; size and digest are of what is kept. */
    public boolean isTracesRemoved() {
        return tracesRemoved;
    }

    /** The file whose place it took, or {@code null}. */
    public UUID replacesId() {
        return replacesId;
    }

    /** 1 for the first version. */
    public int revision() {
        return revision;
    }

    /** How its content went, or {@code null}. */
    public EvidenceRemoval removal() {
        return removal;
    }
}
