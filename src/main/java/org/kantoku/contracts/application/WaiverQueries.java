package org.kantoku.contracts.application;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.access.domain.Permission;
import org.kantoku.contracts.domain.Waiver;
import org.kantoku.contracts.domain.WaiverState;
import org.kantoku.shared.BusinessClock;

/** Reads the exceptions of a contract, those of clauses and those of its other duties. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class WaiverQueries {

    @Inject
    private ContractRepository contracts;

    @Inject
    private AccountQueries accounts;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /** All of them, what waits for a decision first, then the newest. */
    @Requires(REGISTER_READ)
    public List<WaiverRow> ofContract(UUID contractId) {
        List<Waiver> waivers = contracts.waivers(contractId);
        Set<UUID> people = new HashSet<>();
        waivers.forEach(w -> {
            people.add(w.requestedBy());
            people.add(w.decidedBy());
        });
        people.remove(null);
        Map<UUID, String> names = accounts.names(people);
        return waivers.stream().map(w -> row(w, names)).sorted(Comparator.comparing((WaiverRow w) -> w.state() != WaiverState.REQUESTED)
            .thenComparing(WaiverRow::requestedOn, Comparator.reverseOrder())).toList();
    }

    private WaiverRow row(Waiver w, Map<UUID, String> names) {
        boolean open = w.state() == WaiverState.REQUESTED;
        boolean own = user.currentId().equals(w.requestedBy());
        boolean holds = w.holdsOn(clock.today());
        return new WaiverRow(w.id(), w.rule(), w.branch(), w.subjectKey(), w.state(), w.reason(), w.compensating(), names.get(w.requestedBy()),
            w.requestedOn(), names.get(w.decidedBy()), w.decidedOn(), w.grantedOn(), w.expiresOn(),
            w.revocationReason() == null ? w.decisionRemark() : w.revocationReason(), w.revokedOn(), w.renewalOf() != null, holds,
            new WaiverRow.May(open && !own && user.has(Permission.WAIVER_APPROVE), open && own && user.has(Permission.WAIVER_REQUEST),
                holds && user.has(Permission.WAIVER_APPROVE)));
    }
}
