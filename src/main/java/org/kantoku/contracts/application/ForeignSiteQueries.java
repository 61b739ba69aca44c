package org.kantoku.contracts.application;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contractors.application.roster.ContractorSites;
import org.kantoku.contractors.domain.roster.SiteDetails;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ForeignHandling;
import org.kantoku.shared.BusinessClock;

/** Finds what a contractor's foreign sites still demand of its contracts (model §2 ContractorSite). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ForeignSiteQueries {

    @Inject
    private ContractRepository contracts;

    @Inject
    private ContractorSites sites;

    @Inject
    private BusinessClock clock;

    /** For each site abroad the signed contracts on personal data that have no entry for its country. */
    @Requires(REGISTER_READ)
    public List<ForeignSiteGap> gaps(UUID contractorId) {
        LocalDate today = clock.today();
        List<SiteDetails> abroad = sites.of(contractorId).stream().filter(site -> site.isForeign() && site.isActiveOn(today)).toList();
        List<ForeignSiteGap> gaps = new ArrayList<>();
        for (Contract contract : abroad.isEmpty() ? List.<Contract>of() : running(contractorId, today)) {
            List<ForeignHandling> entered = contracts.foreign(contract.id());
            for (SiteDetails site : abroad) {
                if (!ForeignHandling.missing(List.of(site.countryCode()), entered, today).isEmpty()) {
                    gaps.add(new ForeignSiteGap(site.name(), site.countryCode(), contract.id(), contract.number(), contract.title()));
                }
            }
        }
        return gaps;
    }

    private List<Contract> running(UUID contractorId, LocalDate today) {
        return contracts.ofContractor(contractorId).stream().map(id -> contracts.find(id))
            .filter(contract -> !contract.state().isBeforeSignature() && !contract.stateOn(today).isOver())
            .filter(contract -> contracts.profiles(contract.id()).get(0).says().pd().isYes()).toList();
    }
}
