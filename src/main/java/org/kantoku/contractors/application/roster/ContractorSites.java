package org.kantoku.contractors.application.roster;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contractors.domain.roster.ContractorSite;
import org.kantoku.contractors.domain.roster.SiteDetails;

/** What contracts need to know of a contractor's places; part of the commands and queries on contracts. */
@ApplicationScoped
public class ContractorSites {

    private RosterRepository roster;

    protected ContractorSites() {
    }

    @Inject
    public ContractorSites(RosterRepository roster) {
        this.roster = roster;
    }

    /** All sites, past and present. */
    public List<SiteDetails> of(UUID contractorId) {
        return roster.sites(contractorId).stream().map(ContractorSite::details).toList();
    }
}
