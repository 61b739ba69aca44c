package org.kantoku.contracts.application.transfers;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.kantoku.contracts.domain.Medium;
import org.kantoku.contracts.domain.transfers.DataTransfer;
import org.kantoku.contracts.domain.transfers.HandoverObstacle;
import org.kantoku.contracts.domain.transfers.HoldingBalance;
import org.kantoku.contracts.domain.transfers.ReceiptState;
import org.kantoku.contracts.domain.transfers.Settlement;
import org.kantoku.contracts.domain.transfers.TransferDirection;
import org.kantoku.contracts.domain.transfers.TransferMethod;

/**
 * One entry of the hand-over log as pages show it.
 *
 * @param receipt  how far the confirmation is today
 * @param daysOver days after the last day for the confirmation, 0 when in time
 * @param balance  what the contract held at the end of that day; {@code null} outside one contract's log
 */
public record TransferRow(UUID id, long version, UUID contractId, String contractNumber, String contractTitle, String contractor,
                          TransferDirection direction, LocalDate on, String items, int principals, Carriage carriage, String sentBy,
                          String proof, List<HandoverObstacle> exceptionalBecause, String exceptionalReason, ReceiptState receipt,
                          LocalDate receiptDueOn, long daysOver, Answer answer, LocalDate settledOn, Settlement settlement,
                          HoldingBalance balance) implements Serializable {

    /** How the data travelled. */
    public record Carriage(Medium medium, TransferMethod method, boolean encrypted, String unencryptedReason) implements Serializable {
    }

    /**
     * What the contractor answered, and what became of it.
     *
     * @param evidence by what we know, where we recorded it for the contractor; otherwise {@code null}
     */
    public record Answer(LocalDate confirmedOn, Integer count, LocalDate discrepancyOn, String words, LocalDate discrepancySettledOn,
                         String outcome, String evidence) implements Serializable {
    }

    static TransferRow of(DataTransfer t, Place place, HoldingBalance balance, LocalDate today) {
        ReceiptState receipt = t.receiptOn(today);
        return new TransferRow(t.id(), t.version(), t.contractId(), place.number(), place.title(), place.contractor(), t.direction(), t.onDate(),
            t.items(), t.principals(), new Carriage(t.medium(), t.method(), t.isEncrypted(), t.unencryptedReason()), t.sentBy(), t.proof(),
            t.exceptionalBecause().stream().sorted().toList(), t.exceptionalReason(), receipt, t.receiptDueOn(),
            receipt == ReceiptState.LATE ? ChronoUnit.DAYS.between(t.receiptDueOn(), today) : 0,
            new Answer(t.confirmedOn(), t.confirmedCount(), t.discrepancyOn(), t.discrepancyWords(), t.discrepancySettledOn(), t.discrepancyOutcome(),
                t.receiptEvidence()),
            t.settledOn(), t.settlement(), balance);
    }

    /** The contract an entry belongs to, and its firm. */
    record Place(String number, String title, String contractor) {
    }

    public boolean isOut() {
        return direction == TransferDirection.OUT;
    }

    public boolean isHeld() {
        return isOut() && settledOn == null;
    }

    public boolean isExceptional() {
        return exceptionalReason != null;
    }

    /** The contractor has still to confirm. */
    public boolean isAwaited() {
        return receipt == ReceiptState.WAITING || receipt == ReceiptState.LATE;
    }

    /** A discrepancy that nobody has settled yet. */
    public boolean isDisputed() {
        return receipt == ReceiptState.DISCREPANCY;
    }
}
