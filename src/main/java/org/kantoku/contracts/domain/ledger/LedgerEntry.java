package org.kantoku.contracts.domain.ledger;

/**
 * A row that can be taken over.
 *
 * @param row         what it tells
 * @param contractor  the contractor that it means
 * @param fingerprint of the row
 * @param warned      whether there is a warning about it
 */
public record LedgerEntry(LedgerRow row, LedgerContractor contractor, String fingerprint, boolean warned) {
}
