package org.kantoku.supervision.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.application.ContractorQueries;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.web.ListSheet;
import org.kantoku.supervision.application.ContractListQueries;
import org.kantoku.supervision.application.ContractListRow;
import org.kantoku.supervision.application.RegisterFilter;
import org.omnifaces.cdi.ViewScoped;

/** The list of contracts. */
@Named
@ViewScoped
public class ContractListBacking extends RegisterList<ContractListRow> {

    @Inject
    private ContractListQueries queries;

    @Inject
    private ContractorQueries contractors;

    @Override
    String path() {
        return "/contracts/list";
    }

    @Override
    Page<ContractListRow> page(RegisterFilter filter, LocalDate on, PageRequest request) {
        return queries.page(filter, on, request);
    }

    @Override
    long count(RegisterFilter filter, LocalDate on) {
        return queries.count(filter, on);
    }

    @Override
    UUID id(ContractListRow row) {
        return row.id();
    }

    @Override
    ListSheet<ContractListRow> sheet(RegisterFilter filter, PageRequest order) {
        LocalDate on = date();
        return new ListSheet<>("contracts.list.title", RegisterColumns.CONTRACTS, request -> queries.page(filter, on, request), order);
    }

    @Override
    String contractorName() {
        return getForm().filter().contractorId() == null ? null : contractors.choice(getForm().filter().contractorId()).name();
    }
}