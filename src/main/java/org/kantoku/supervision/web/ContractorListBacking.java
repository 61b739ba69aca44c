package org.kantoku.supervision.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.web.ListSheet;
import org.kantoku.supervision.application.ContractorListQueries;
import org.kantoku.supervision.application.ContractorListRow;
import org.kantoku.supervision.application.RegisterFilter;
import org.omnifaces.cdi.ViewScoped;

/** The list of contractors. */
@Named
@ViewScoped
public class ContractorListBacking extends RegisterList<ContractorListRow> {

    @Inject
    private ContractorListQueries queries;

    @Override
    public List<RegisterFilter.Agency> getAgencies() {
        return List.of(RegisterFilter.Agency.values());
    }

    @Override
    String path() {
        return "/contractors/list";
    }

    @Override
    Page<ContractorListRow> page(RegisterFilter filter, LocalDate on, PageRequest request) {
        return queries.page(filter, on, request);
    }

    @Override
    long count(RegisterFilter filter, LocalDate on) {
        return queries.count(filter, on);
    }

    @Override
    UUID id(ContractorListRow row) {
        return row.id();
    }

    @Override
    ListSheet<ContractorListRow> sheet(RegisterFilter filter, PageRequest order) {
        LocalDate on = date();
        return new ListSheet<>("contractors.list.title", RegisterColumns.CONTRACTORS, request -> queries.page(filter, on, request), order);
    }
}
