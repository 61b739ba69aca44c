package org.kantoku.contracts.application.ledger;

import java.util.function.UnaryOperator;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.access.application.Identity;

/** Carries take-overs out in the background, so that the page can show how far they are. */
@ApplicationScoped
public class LedgerImportTasks {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private LedgerImportTask task;

    /**
     * Starts a take-over.
     *
     * @param who on whose behalf; the permission is checked again by the service
     */
    public LedgerProgress start(Identity who, LedgerOrder order, UnaryOperator<String> standIn) {
        LedgerProgress progress = new LedgerProgress();
        executor.execute(() -> task.run(who, order, standIn, progress));
        return progress;
    }
}
