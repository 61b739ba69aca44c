package org.kantoku.contracts.domain.transfers;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.contracts.domain.Medium;
import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.Blanks;
import org.kantoku.shared.BusinessDays;
import org.kantoku.shared.RuleViolation;

/**
 * One entry of the hand-over log (glossary 36, clauses.md DH-18): data given to the contractor, or come back. What was given is
 * confirmed by the contractor within five business days, or a discrepancy reported; it is held until its return or erasure is confirmed.
 */
@Entity
@Table(name = "data_transfer")
public class DataTransfer extends BaseEntity {

    /** Business days in which the contractor confirms the receipt; the last one is in time. */
    public static final int RECEIPT_BUSINESS_DAYS = 5;

    @Column(name = "contract_id")
    private UUID contractId;

    @Enumerated(EnumType.STRING)
    private TransferDirection direction;

    @Column(name = "on_date")
    private LocalDate onDate;

    @Column(name = "items_summary")
    private String items;

    @Column(name = "principal_count")
    private int principals;

    @Enumerated(EnumType.STRING)
    private Medium medium;

    @Enumerated(EnumType.STRING)
    private TransferMethod method;

    private boolean encrypted;

    @Column(name = "unencrypted_reason")
    private String unencryptedReason;

    @Column(name = "sent_by")
    private String sentBy;

    private String proof;

    @Convert(converter = HandoverObstaclesConverter.class)
    @Column(name = "exceptional_because")
    private Set<HandoverObstacle> exceptionalBecause;

    @Column(name = "exceptional_reason")
    private String exceptionalReason;

    @Column(name = "receipt_due_on")
    private LocalDate receiptDueOn;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "confirmed_by")
    private UUID confirmedBy;

    @Column(name = "confirmed_count")
    private Integer confirmedCount;

    @Column(name = "discrepancy_on")
    private LocalDate discrepancyOn;

    @Column(name = "discrepancy_by")
    private UUID discrepancyBy;

    @Column(name = "discrepancy_words")
    private String discrepancyWords;

    @Column(name = "discrepancy_settled_on")
    private LocalDate discrepancySettledOn;

    @Column(name = "discrepancy_settled_by")
    private UUID discrepancySettledBy;

    @Column(name = "discrepancy_outcome")
    private String discrepancyOutcome;

    @Column(name = "receipt_evidence")
    private String receiptEvidence;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Enumerated(EnumType.STRING)
    private Settlement settlement;

    @Column(name = "settled_by_ref")
    private UUID settledByRef;

    protected DataTransfer() {
    }

    private DataTransfer(UUID contractId, TransferDetails details, LocalDate today) {
        details.check(today);
        this.contractId = contractId;
        this.direction = details.direction();
        this.onDate = details.on();
        this.items = details.items().strip();
        this.principals = details.principals();
        this.medium = details.medium();
        this.method = details.method();
        this.encrypted = details.isElectronic() && details.encrypted();
        this.unencryptedReason = details.isElectronic() && !details.encrypted() ? details.unencryptedReason().strip() : null;
        this.sentBy = details.sentBy().strip();
        this.proof = Blanks.toNull(details.proof());
    }

    /**
     * Data given to the contractor.
     *
     * @param obstacles what stood against it that day (model §7, 4); with any of them it is recorded only as what really happened
     * @param reason    how that came about; needed with obstacles, otherwise not kept
     */
    public static DataTransfer out(UUID contractId, TransferDetails details, Set<HandoverObstacle> obstacles, String reason, LocalDate today) {
        DataTransfer transfer = new DataTransfer(contractId, details, today);
        if (!obstacles.isEmpty()) {
            String why = Blanks.toNull(reason);
            if (why == null) {
                throw new RuleViolation("transfers.error.obstacle", obstacles.iterator().next()).on("exceptionalReason");
            }
            transfer.exceptionalBecause = obstacles;
            transfer.exceptionalReason = why;
        }
        transfer.receiptDueOn = receiptDueOn(details.on());
        return transfer;
    }

    /** Data that came back to us; whoever records it has received them. */
    public static DataTransfer back(UUID contractId, TransferDetails details, LocalDate today, UUID by) {
        DataTransfer transfer = new DataTransfer(contractId, details, today);
        transfer.confirmedOn = today;
        transfer.confirmedBy = by;
        transfer.confirmedCount = details.principals();
        return transfer;
    }

    /** Last day on which a confirmation is in time (model §6.1 G02). */
    public static LocalDate receiptDueOn(LocalDate on) {
        return BusinessDays.japan().plus(on, RECEIPT_BUSINESS_DAYS);
    }

    /**
     * The contractor confirms that everything arrived.
     *
     * @param count number of persons it counted; another number than ours is a discrepancy
     */
    public void confirm(Integer count, LocalDate on, UUID by) {
        requireUnanswered();
        if (counted(count) != principals) {
            throw new RuleViolation("transfers.error.countDiffers").on("count");
        }
        confirmedOn = on;
        confirmedBy = by;
        confirmedCount = count;
    }

    /**
     * We record what the contractor answered on paper or by telephone (代理入力). Another number than ours is a discrepancy, of which the
     * evidence tells.
     *
     * @param answeredOn day of its answer
     * @param evidence   by what we know, such as a signed receipt
     */
    public void answerOnBehalf(Integer count, LocalDate answeredOn, String evidence, LocalDate today, UUID by) {
        if (answeredOn == null || answeredOn.isBefore(onDate) || answeredOn.isAfter(today)) {
            throw new RuleViolation("transfers.error.confirmedOn", onDate).on("receivedOn");
        }
        RuleViolation.when(Blanks.toNull(evidence) == null, "transfers.error.evidence", "evidence");
        if (counted(count) == principals) {
            confirm(count, answeredOn, by);
        } else {
            reportDiscrepancy(count, evidence, answeredOn, by);
        }
        receiptEvidence = Blanks.toNull(evidence);
    }

    /** The contractor says what does not agree; the receipt stays open until that is settled. */
    public void reportDiscrepancy(Integer count, String words, LocalDate on, UUID by) {
        requireUnanswered();
        if (Blanks.toNull(words) == null) {
            throw new RuleViolation("transfers.error.words").on("words");
        }
        confirmedCount = counted(count);
        discrepancyOn = on;
        discrepancyBy = by;
        discrepancyWords = words.strip();
    }

    private void requireUnanswered() {
        if (direction != TransferDirection.OUT || confirmedOn != null || discrepancyOn != null) {
            throw new RuleViolation("transfers.error.answered");
        }
    }

    private static int counted(Integer count) {
        if (count == null || count < 0) {
            throw new RuleViolation("transfers.error.count").on("count");
        }
        return count;
    }

    /**
     * What became of a discrepancy; with that the receipt is confirmed.
     *
     * @param count the number both sides agree on
     */
    public void settleDiscrepancy(Integer count, String outcome, LocalDate on, UUID by) {
        if (discrepancyOn == null || discrepancySettledOn != null) {
            throw new RuleViolation("transfers.error.noDiscrepancy");
        }
        if (Blanks.toNull(outcome) == null) {
            throw new RuleViolation("transfers.error.outcome").on("outcome");
        }
        confirmedCount = counted(count);
        discrepancySettledOn = on;
        discrepancySettledBy = by;
        discrepancyOutcome = outcome.strip();
        confirmedOn = on;
    }

    /**
     * Return or erasure of what was given is confirmed: it is no longer held.
     *
     * @param ref the entry by which it came back, or the order it was erased by
     */
    public void settle(Settlement how, UUID ref, LocalDate on) {
        if (direction != TransferDirection.OUT || settledOn != null || on.isBefore(onDate)) {
            throw new RuleViolation("transfers.error.settled", onDate);
        }
        settlement = how;
        settledByRef = ref;
        settledOn = on;
    }

    /** Whether the contractor holds these data on a day. */
    public boolean isHeldOn(LocalDate day) {
        return direction == TransferDirection.OUT && !onDate.isAfter(day) && (settledOn == null || settledOn.isAfter(day));
    }

    public ReceiptState receiptOn(LocalDate day) {
        if (confirmedOn != null) {
            return ReceiptState.CONFIRMED;
        }
        if (discrepancyOn != null) {
            return ReceiptState.DISCREPANCY;
        }
        return day.isAfter(receiptDueOn) ? ReceiptState.LATE : ReceiptState.WAITING;
    }

    /** By what we know of a receipt that we recorded for the contractor; {@code null} when it answered itself. */
    public String receiptEvidence() {
        return receiptEvidence;
    }

    public UUID contractId() {
        return contractId;
    }

    public TransferDirection direction() {
        return direction;
    }

    public LocalDate onDate() {
        return onDate;
    }

    public String items() {
        return items;
    }

    public int principals() {
        return principals;
    }

    public Medium medium() {
        return medium;
    }

    public TransferMethod method() {
        return method;
    }

    public boolean isEncrypted() {
        return encrypted;
    }

    public String unencryptedReason() {
        return unencryptedReason;
    }

    public String sentBy() {
        return sentBy;
    }

    public String proof() {
        return proof;
    }

    public Set<HandoverObstacle> exceptionalBecause() {
        return exceptionalBecause == null ? Set.of() : Set.copyOf(exceptionalBecause);
    }

    public String exceptionalReason() {
        return exceptionalReason;
    }

    public LocalDate receiptDueOn() {
        return receiptDueOn;
    }

    public LocalDate confirmedOn() {
        return confirmedOn;
    }

    public Integer confirmedCount() {
        return confirmedCount;
    }

    public LocalDate discrepancyOn() {
        return discrepancyOn;
    }

    public String discrepancyWords() {
        return discrepancyWords;
    }

    public LocalDate discrepancySettledOn() {
        return discrepancySettledOn;
    }

    public String discrepancyOutcome() {
        return discrepancyOutcome;
    }

    public LocalDate settledOn() {
        return settledOn;
    }

    public Settlement settlement() {
        return settlement;
    }
}
