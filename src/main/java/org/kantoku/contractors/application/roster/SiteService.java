package org.kantoku.contractors.application.roster;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contractors.domain.roster.ContractorSite;
import org.kantoku.contractors.domain.roster.SiteDetails;
import org.kantoku.shared.StaleRecord;

/** A contractor's places of work. */
@ApplicationScoped
@Transactional
public class SiteService {

    @Inject
    private RosterRepository roster;

    @Inject
    private RosterJournal journal;

    @Requires(REGISTER_EDIT)
    public UUID add(UUID contractorId, SiteDetails details) {
        journal.contractor(contractorId);
        ContractorSite site = new ContractorSite(contractorId, details);
        roster.add(site);
        journal.record("roster.addSite", contractorId, details.name());
        return site.id();
    }

    /** Corrects what is written down; one that moved gets its last day, and another is added. */
    @Requires(REGISTER_EDIT)
    public void describe(UUID siteId, long version, SiteDetails details) {
        ContractorSite site = roster.find(ContractorSite.class, siteId);
        StaleRecord.check(site, version);
        site.describe(details);
        journal.record("roster.describeSite", site.contractorId(), details.name());
    }
}
