package org.kantoku.contracts.application.ledger;

import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contracts.domain.ledger.LedgerDryRun;

/** The two long works of a take-over, as they are carried out in the background: trying it, and carrying it out. */
@ApplicationScoped
public class LedgerImportTask {

    private static final Logger LOG = Logger.getLogger(LedgerImportTask.class.getName());

    @Inject
    private LedgerImportQueries queries;

    @Inject
    private LedgerImportService service;

    @Inject
    private LedgerFiles files;

    /** Tries the take-over. */
    public LedgerDryRun tryOut(LedgerOrder order, LedgerProgress progress) {
        files.require(order.file());
        return queries.dryRun(order, progress);
    }

    /** Carries the take-over out and forgets the file. */
    public void commit(LedgerOrder order, UnaryOperator<String> standIn, LedgerProgress progress) {
        long start = System.nanoTime();
        files.require(order.file());
        LedgerResult result = service.commit(order, standIn, progress);
        files.forget(order.file());
        LOG.info(() -> "take-over of " + result.counts().taken() + " contracts took " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms");
        progress.finished(result);
    }
}
