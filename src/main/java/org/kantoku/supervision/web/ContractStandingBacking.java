package org.kantoku.supervision.web;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.web.AsOf;
import org.kantoku.supervision.application.ContractListQueries;
import org.kantoku.supervision.application.ContractListRow;
import org.kantoku.supervision.application.Standing;

/** How one contract stands on the date of the page, for the badges on its page. */
@Named("contractStanding")
@RequestScoped
public class ContractStandingBacking {

    @Inject
    private ContractListQueries contracts;

    @Inject
    private AsOf asOf;

    private boolean asked;
    private ContractListRow row;

    /** The contract as its row in the list shows it, or {@code null} when the record looked at does not have it yet. */
    public ContractListRow row(UUID contractId) {
        if (!asked) {
            asked = true;
            row = find(contractId);
        }
        return row;
    }

    private ContractListRow find(UUID contractId) {
        try {
            return contracts.find(contractId, asOf.getDate());
        } catch (RecordNotFound e) {
            if (asOf.getKnown() == null) {
                throw e;
            }
            return null;
        }
    }

    public Standing of(UUID contractId) {
        return row(contractId) == null ? null : row(contractId).standing();
    }
}
