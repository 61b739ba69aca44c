package org.kantoku.supervision.application;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

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

    /** Portions worked out at the same time: what one processor works out another writes, and a large server keeps most of its own for the portal. */
    private static final int HANDS = Math.min(4, Runtime.getRuntime().availableProcessors());

    private static final int TRIES = 3;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private TransactionSynchronizationRegistry transactions;

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

    /**
     * Works everything out, in transactions of a hundred contracts: broken off, it is begun again. While one portion waits for the database
     * another is worked out; within somebody's transaction there is only that one.
     */
    public void everything() {
        LedgerRepository.State wanted = wanted();
        List<UUID> ids = ledger.contractIds();
        AtomicInteger next = new AtomicInteger();
        boolean alone = transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
        Runnable portions = () -> portions(ids, next, alone ? 1 : TRIES);
        int helpers = alone ? 0 : Math.min(HANDS, ids.size() / DutyReconciler.BATCH) - 1;
        List<Future<?>> others = new ArrayList<>();
        for (int i = 0; i < helpers; i++) {
            others.add(executor.submit(portions));
        }
        portions.run();
        others.forEach(LedgerRecomputation::finished);
        reconciler.reconcileFederation();
        ledger.keep(wanted, clock.now());
        LOG.info(() -> "Duty ledger worked out for " + ids.size() + " contracts");
    }

    private void portions(List<UUID> ids, AtomicInteger next, int tries) {
        try {
            for (int i = next.getAndAdd(DutyReconciler.BATCH); i < ids.size(); i = next.getAndAdd(DutyReconciler.BATCH)) {
                portion(ids.subList(i, Math.min(ids.size(), i + DutyReconciler.BATCH)), tries);
            }
        } catch (RuntimeException e) {
            next.set(ids.size());
            throw e;
        }
    }

    /** Somebody's command may have taken a lock away. */
    private void portion(List<UUID> ids, int tries) {
        try {
            reconciler.reconcile(ids);
        } catch (RuntimeException e) {
            if (tries == 1) {
                throw e;
            }
            LOG.log(Level.INFO, "a portion of the ledger is worked out once more", e);
            portion(ids, tries - 1);
        }
    }

    private static void finished(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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
        return new LedgerRepository.State(ledger.horizon(clock.today()), fingerprint);
    }
}
