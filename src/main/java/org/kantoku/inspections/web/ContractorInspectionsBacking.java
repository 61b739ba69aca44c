package org.kantoku.inspections.web;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.InspectionFilter;
import org.kantoku.inspections.application.InspectionQueries;
import org.kantoku.inspections.application.InspectionRow;
import org.kantoku.shared.PageRequest;

/** The latest of one contractor on its page; the list behind it shows all. */
@Named("contractorInspections")
@RequestScoped
public class ContractorInspectionsBacking {

    private static final int LATEST = 20;

    @Inject
    private InspectionQueries queries;

    private List<InspectionRow> rows;

    public List<InspectionRow> of(UUID contractorId) {
        if (rows == null) {
            rows = queries.page(new InspectionFilter(null, null, null, null, contractorId, false), PageRequest.firstOf(LATEST)).rows();
        }
        return rows;
    }
}
