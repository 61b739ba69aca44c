package org.kantoku.contracts.application.ledger;

import java.io.Serializable;
import java.util.UUID;

import org.kantoku.contracts.domain.ledger.LedgerMapping;

/**
 * A kept mapping as it is offered for a ledger.
 *
 * @param own     whether the caller keeps it and may change or delete it
 * @param owner   name of the person who keeps it
 * @param fits    whether it was made for exactly this header
 * @param mapping its columns in this ledger
 */
public record SavedMappingRow(UUID id, String name, boolean shared, boolean own, String owner, boolean fits, LedgerMapping mapping)
        implements Serializable {
}
