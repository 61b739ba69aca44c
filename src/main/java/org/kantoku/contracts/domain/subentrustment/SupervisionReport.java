package org.kantoku.contracts.domain.subentrustment;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.kantoku.shared.RuleViolation;

/** What the contractor reports on its supervision of a sub-entrustee, once a year at least (DH-09, L12). */
@Entity
@Table(name = "sub_entrustment_report")
public class SupervisionReport {

    /** Months after which the next report is due (model §6.1 L12). */
    public static final int INTERVAL_MONTHS = 12;

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "sub_entrustment_id")
    private SubEntrustment subEntrustment;

    private int seq;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Enumerated(EnumType.STRING)
    private ReportResult result;

    private String words;

    @Column(name = "evidence_id")
    private UUID evidenceId;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "from_contractor")
    private boolean fromContractor;

    protected SupervisionReport() {
    }

    SupervisionReport(SubEntrustment subEntrustment, int seq, Content content, LocalDate reportedOn, UUID by, boolean fromContractor) {
        this.id = UUID.randomUUID();
        this.subEntrustment = subEntrustment;
        this.seq = seq;
        this.reportedOn = reportedOn;
        this.periodFrom = content.from();
        this.periodTo = content.to();
        this.result = content.result();
        this.words = content.words().strip();
        this.evidenceId = content.evidenceId();
        this.recordedBy = by;
        this.fromContractor = fromContractor;
    }

    /**
     * What a report says.
     *
     * @param from       first day of the time it covers
     * @param to         last day of it, not after the report
     * @param words      what was looked at and found
     * @param evidenceId a file that shows it, or {@code null}
     */
    public record Content(LocalDate from, LocalDate to, ReportResult result, String words, UUID evidenceId) {

        void check(LocalDate reportedOn) {
            if (from == null || to == null || to.isBefore(from) || to.isAfter(reportedOn)) {
                throw new RuleViolation("subentrustment.error.period").on("periodTo");
            }
            if (result == null) {
                throw new RuleViolation("subentrustment.error.result").on("result");
            }
            if (words == null || words.isBlank()) {
                throw new RuleViolation("subentrustment.error.words").on("words");
            }
        }
    }

    public UUID id() {
        return id;
    }

    int seq() {
        return seq;
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }

    public Content content() {
        return new Content(periodFrom, periodTo, result, words, evidenceId);
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public boolean isFromContractor() {
        return fromContractor;
    }
}
