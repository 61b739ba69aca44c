package org.kantoku.correctiveactions.web.evidence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.correctiveactions.application.evidence.EvidenceFilter;
import org.kantoku.correctiveactions.application.evidence.EvidenceListQueries;
import org.kantoku.correctiveactions.application.evidence.EvidenceRow;
import org.kantoku.shared.PageRequest;

/** The latest files about one contractor on its page; the list behind it shows all. */
@Named("contractorEvidence")
@RequestScoped
public class ContractorEvidenceBacking {

    private static final int LATEST = 20;

    @Inject
    private EvidenceListQueries queries;

    private List<EvidenceRow> rows;

    public List<EvidenceRow> of(UUID contractorId) {
        if (rows == null) {
            rows = queries.page(EvidenceFilter.of(contractorId), PageRequest.firstOf(LATEST)).rows();
        }
        return rows;
    }
}
