package org.kantoku.correctiveactions.web;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.correctiveactions.application.FindingFilter;
import org.kantoku.correctiveactions.application.FindingListQueries;
import org.kantoku.correctiveactions.application.FindingRow;
import org.kantoku.correctiveactions.application.FindingView;
import org.kantoku.shared.PageRequest;

/** The latest of one contractor on its page; the list behind it shows all. */
@Named("contractorFindings")
@RequestScoped
public class ContractorFindingsBacking {

    private static final int LATEST = 20;

    @Inject
    private FindingListQueries queries;

    private List<FindingRow> rows;

    public List<FindingRow> of(UUID contractorId) {
        if (rows == null) {
            rows = queries.page(new FindingFilter(null, FindingView.ALL, null, null, contractorId, null, false), PageRequest.firstOf(LATEST)).rows();
        }
        return rows;
    }
}
