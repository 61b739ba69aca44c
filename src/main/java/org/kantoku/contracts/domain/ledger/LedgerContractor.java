package org.kantoku.contracts.domain.ledger;

import java.util.UUID;

/**
 * A contractor as the take-over of a ledger knows it.
 *
 * @param id       of the register, null for one that the ledger brings
 * @param number   corporate number, or null
 * @param name     name, or null for one of which only the number is known so far
 * @param nameless whether the register knows no name, so that one which the ledger gives is its name at last
 */
public record LedgerContractor(UUID id, String number, String name, boolean nameless) {

    public LedgerContractor(UUID id, String number, String name) {
        this(id, number, name, id != null && name == null);
    }

    LedgerContractor named(String told) {
        return new LedgerContractor(id, number, told, nameless);
    }
}
