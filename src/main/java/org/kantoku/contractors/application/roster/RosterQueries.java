package org.kantoku.contractors.application.roster;

import static org.kantoku.access.domain.Permission.PORTAL_READ;
import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.contractors.application.ContractorRepository;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RecordNotFound;

/** Reads what belongs to a contractor beside its name; for the firm itself its own alone. */
@ApplicationScoped
@Transactional
public class RosterQueries {

    @Inject
    private ContractorRepository contractors;

    @Inject
    private RosterRepository roster;

    @Inject
    private RosterRows rows;

    @Inject
    private AccountQueries accounts;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /** @throws RecordNotFound when there is no such contractor */
    @Requires(REGISTER_READ)
    public RosterView of(UUID contractorId) {
        return rows.view(contractors.find(contractorId), clock.today(), true);
    }

    /** The caller's own firm, without the names of our people. */
    @Requires(PORTAL_READ)
    public RosterView own() {
        return rows.view(contractors.find(user.contractorScope().orElseThrow(RecordNotFound::new)), clock.today(), false);
    }

    /** The firm's own accounts, from which a responsible person may be chosen. */
    @Requires(REGISTER_READ)
    public Map<UUID, String> accounts(UUID contractorId) {
        return accounts.ofContractor(contractorId);
    }

    /** Versions of the policy that have been published, the newest first. */
    @Requires({REGISTER_READ, PORTAL_READ})
    public List<PolicyRow> published() {
        return roster.policies().stream().filter(p -> !p.publishedOn().isAfter(clock.today()))
            .map(p -> new PolicyRow(p.id(), p.label(), p.title(), p.publishedOn())).toList();
    }
}
