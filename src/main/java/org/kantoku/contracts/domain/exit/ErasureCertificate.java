package org.kantoku.contracts.domain.exit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.kantoku.shared.Blanks;
import org.kantoku.shared.RecordedStep;
import org.kantoku.shared.RuleViolation;

/** A certificate handed in for an order. Its content never changes; it gets one verdict, and a rejected one is followed by another. */
@Entity
@Table(name = "erasure_certificate")
public class ErasureCertificate extends RecordedStep {

    @ManyToOne(optional = false)
    @JoinColumn(name = "order_id")
    private ReturnErasureOrder order;

    @Column(name = "on_behalf")
    private boolean onBehalf;

    private String objects;

    private String media;

    private String serials;

    @Enumerated(EnumType.STRING)
    private ErasureMethod method;

    @Column(name = "method_detail")
    private String methodDetail;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String operator;

    private String responsible;

    @Enumerated(EnumType.STRING)
    @Column(name = "covers_subs")
    private SubsCovered coversSubs;

    @Column(name = "covers_backups")
    private boolean coversBackups;

    private String remarks;

    @Enumerated(EnumType.STRING)
    private CertificateVerdict verdict;

    @Column(name = "judged_on")
    private LocalDate judgedOn;

    @Column(name = "judged_by")
    private UUID judgedBy;

    @Column(name = "verdict_words")
    private String verdictWords;

    protected ErasureCertificate() {
    }

    ErasureCertificate(ReturnErasureOrder order, int seq, CertificateContent content, boolean onBehalf, LocalDate on, UUID by) {
        super(seq, on, by);
        content.check(on);
        this.order = order;
        this.onBehalf = onBehalf;
        this.objects = content.objects().strip();
        this.media = content.media().strip();
        this.serials = Blanks.toNull(content.serials());
        this.method = content.method();
        this.methodDetail = Blanks.toNull(content.methodDetail());
        this.doneOn = content.doneOn();
        this.operator = content.operator().strip();
        this.responsible = content.responsible().strip();
        this.coversSubs = content.subs();
        this.coversBackups = content.backups();
        this.remarks = Blanks.toNull(content.remarks());
    }

    /** Never by the person who handed it in or recorded it for the firm (model §7, 9). */
    void judge(CertificateVerdict given, String words, LocalDate on, UUID by) {
        if (by != null && by.equals(actorId())) {
            throw new RuleViolation("exit.error.fourEyes");
        }
        verdict = given;
        verdictWords = Blanks.toNull(words);
        judgedOn = on;
        judgedBy = by;
    }

    public CertificateContent content() {
        return new CertificateContent(objects, media, serials, method, methodDetail, doneOn, operator, responsible, coversSubs, coversBackups, remarks);
    }

    public boolean isOnBehalf() {
        return onBehalf;
    }

    public CertificateVerdict verdict() {
        return verdict;
    }

    public LocalDate judgedOn() {
        return judgedOn;
    }

    public UUID judgedBy() {
        return judgedBy;
    }

    public String verdictWords() {
        return verdictWords;
    }
}
