package org.kantoku.contracts.application.ledger;

import java.io.Serializable;
import java.util.UUID;

import org.kantoku.contracts.domain.ledger.LedgerCounts;

/**
 * What a take-over has registered.
 *
 * @param importId    the take-over
 * @param counts      rows taken, skipped, refused, and contractors registered
 * @param departments departments registered
 * @param firstNumber number of the first contract, null when there is none
 * @param lastNumber  number of the last contract, null when there is none
 */
public record LedgerResult(UUID importId, LedgerCounts counts, int departments, String firstNumber, String lastNumber) implements Serializable {
}
