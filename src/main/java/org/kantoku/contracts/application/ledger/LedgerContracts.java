package org.kantoku.contracts.application.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.ContractKind;
import org.kantoku.contracts.domain.DataHandlingProfile;
import org.kantoku.contracts.domain.ledger.LedgerEntry;
import org.kantoku.contracts.domain.ledger.LedgerImportRow;
import org.kantoku.contracts.domain.ledger.LedgerRow;
import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.contracts.domain.RenewalKind;
import org.kantoku.shared.TriState;

/**
 * Makes contracts of the rows of one take-over.
 *
 * @param importId the take-over
 * @param parties  contractors and departments
 * @param today    day of registration
 * @param by       who takes over
 */
record LedgerContracts(UUID importId, LedgerParties parties, LocalDate today, UUID by) {

    /** The contract of a row; what refers to it is added to the parts. */
    Contract write(String number, LedgerEntry entry, List<Object> parts) {
        LedgerRow row = entry.row();
        Contract contract = Contract.takenOver(number, parties.contractor(entry), details(row), row.signedOn(), today, by);
        row.partners().forEach(partner -> contract.addSignatory(null, partner, null));
        parts.add(new DataHandlingProfile(contract.id(), 1, undetermined(row), today, null, null));
        parts.add(new LedgerImportRow(importId, contract.id(), entry));
        return contract;
    }

    private ContractDetails details(LedgerRow row) {
        return new ContractDetails(row.title(), ContractKind.MIXED, parties.department(row), null, null, Set.of(), row.effectiveFrom(),
                row.endDate(), RenewalKind.NONE, null, 0, row.plausibleAmount(), null, TriState.UNKNOWN, TriState.UNKNOWN, TriState.UNKNOWN);
    }

    /** Undecided but for the number of people, which decides nothing. */
    private static ProfileFacts undetermined(LedgerRow row) {
        ProfileFacts none = ProfileFacts.undetermined();
        return row.principals() == null ? none : new ProfileFacts(none.arrangement(), none.facts(), row.principals().intValue(), null, null,
                none.dataItems(), none.principalCategories(), none.media(), null);
    }
}
