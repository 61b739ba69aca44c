package org.kantoku.supervision.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.PageRequest;
import org.kantoku.shared.web.AsOf;
import org.kantoku.supervision.application.ContractListQueries;
import org.kantoku.supervision.application.ContractListRow;
import org.kantoku.supervision.application.RegisterFilter;
import org.kantoku.supervision.application.Standing;

/** How one contractor and its contracts stand on the date of the page, for the contractor's page. */
@Named("contractorStanding")
@RequestScoped
public class ContractorStandingBacking {

    @Inject
    private ContractListQueries contracts;

    @Inject
    private AsOf asOf;

    private List<ContractListRow> rows;

    /** The contractor's contracts, the worst first; at most 200. */
    public List<ContractListRow> contracts(UUID contractorId) {
        if (rows == null) {
            RegisterFilter filter = new RegisterFilter("", Set.of(), Set.of(), null, null, null, contractorId);
            rows = contracts.page(filter, asOf.getDate(), PageRequest.firstOf(PageRequest.MAX_SIZE)).rows();
        }
        return rows;
    }

    /** As its worst contract stands; {@code null} without contracts. */
    public Standing of(UUID contractorId) {
        return contracts(contractorId).isEmpty() ? null : contracts(contractorId).get(0).standing();
    }
}
