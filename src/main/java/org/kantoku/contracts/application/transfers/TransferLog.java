package org.kantoku.contracts.application.transfers;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import org.kantoku.contractors.domain.HandoverHold;
import org.kantoku.contracts.domain.transfers.HandoverObstacle;
import org.kantoku.contracts.domain.transfers.HoldingBalance;

/**
 * The hand-over log of one contract.
 *
 * @param latest    the newest entries, with the balance after each
 * @param total     number of all entries
 * @param held      what is still held, oldest first
 * @param holding   the balance today
 * @param since     day of the first hand-over, or {@code null}
 * @param obstacles what stands against a hand-over today
 * @param holds     stops of this contract and of its contractor, newest first
 */
public record TransferLog(List<TransferRow> latest, int total, List<TransferRow> held, HoldingBalance holding, LocalDate since,
                          List<HandoverObstacle> obstacles, List<HandoverHold> holds) implements Serializable {
}
