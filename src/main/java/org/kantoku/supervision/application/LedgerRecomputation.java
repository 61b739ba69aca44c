package org.kantoku.supervision.application;

import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.Holidays;
import org.kantoku.supervision.domain.SupervisionPolicy;
import org.kantoku.supervision.domain.rules.DutyRules;

/**
 * Works out the whole ledger from scratch. Needed when the horizon moves, when a setting or the table of holidays changes, a
 * version of the privacy policy is published or a version of the portal brings other rules; otherwise it changes nothing.
 */
@ApplicationScoped
public class LedgerRecomputation {

    private static final Logger LOG = Logger.getLogger(LedgerRecomputation.class.getName());

    @Inject
    private LedgerRepository ledger;

    @Inject
    private PolicyRepository policies;

    @Inject
    private DutyReconciler reconciler;

    @Inject
    private StandingRepository present;

    @Inject
    private BusinessClock clock;

    /** Works everything out if what it was last worked out with no longer holds. */
    public void ifStale() {
        LedgerRepository.State wanted = wanted();
        if (ledger.state().filter(wanted::equals).isEmpty()) {
            everything();
        }
    }

    /** Works everything out, in transactions of a hundred contracts: broken off, it is begun again. */
    public void everything() {
        LedgerRepository.State wanted = wanted();
        List<UUID> ids = ledger.contractIds();
        for (int i = 0; i < ids.size(); i += DutyReconciler.BATCH) {
            reconciler.reconcile(ids.subList(i, Math.min(ids.size(), i + DutyReconciler.BATCH)));
        }
        reconciler.reconcileFederation();
        ledger.keep(wanted, clock.now());
        LOG.info(() -> "Duty ledger worked out for " + ids.size() + " contracts");
    }

    /** Writes anew how contracts stand that stand otherwise because a day has passed, in transactions of a few hundred. */
    public void roll() {
        boolean more = true;
        while (more) {
            more = present.roll(clock.today());
        }
        ledger.forgetOldChanges();
    }

    private LedgerRepository.State wanted() {
        SupervisionPolicy policy = policies.read();
        String rules = DutyRules.all().stream().map(rule -> rule.id().name()).reduce("", String::concat);
        String fingerprint = DutyRules.REVISION + ":" + Integer.toHexString(rules.hashCode()) + ":" + Integer.toHexString(policy.fingerprint().hashCode())
            + ":" + policies.versions() + ":" + Integer.toHexString(Holidays.inForce().names().hashCode());
        return new LedgerRepository.State(LedgerHorizon.of(clock.today()), fingerprint);
    }
}
