package org.kantoku.contracts.web;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.ForeignSiteGap;
import org.kantoku.contracts.application.ForeignSiteQueries;

/** What a contractor's foreign sites still demand of its contracts, on the contractor's page. */
@Named("foreignSites")
@RequestScoped
public class ForeignSiteBacking {

    @Inject
    private ForeignSiteQueries queries;

    private List<ForeignSiteGap> gaps;

    public List<ForeignSiteGap> gaps(UUID contractorId) {
        if (gaps == null) {
            gaps = queries.gaps(contractorId);
        }
        return gaps;
    }
}
