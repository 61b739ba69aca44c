package org.kantoku.contracts.domain.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is registered already, as far as a take-over has to know.
 *
 * @param contractors    all contractors
 * @param contractNumbers numbers of all contracts, the portal's own
 * @param ledgerNumbers  numbers that ledgers taken over before gave to their contracts, with the fingerprint of the row
 * @param fingerprints   fingerprints of all rows taken over before
 */
public record LedgerRegister(List<LedgerContractor> contractors, Set<String> contractNumbers, Map<String, String> ledgerNumbers,
        Set<String> fingerprints) {

    public static LedgerRegister empty() {
        return new LedgerRegister(List.of(), Set.of(), Map.of(), Set.of());
    }
}
