package org.kantoku.contracts.application.ledger;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Identity;
import org.kantoku.shared.RuleViolation;

/** One take-over in the background: on behalf of the person who started it, and with every outcome told to the waiting page. */
@ApplicationScoped
public class LedgerImportTask {

    private static final Logger LOG = Logger.getLogger(LedgerImportTask.class.getName());
    /** SQL states of a unique key, a foreign key, and of a transaction that lost against another one. */
    private static final String INTEGRITY = "23";
    private static final String ROLLED_BACK = "40";

    @Inject
    private CurrentUser user;

    @Inject
    private LedgerImportService service;

    @Inject
    private LedgerFiles files;

    /** Runs to its end; never throws. */
    @ActivateRequestContext
    public void run(Identity who, LedgerOrder order, UnaryOperator<String> standIn, LedgerProgress progress) {
        long start = System.nanoTime();
        try {
            user.become(who);
            files.require(order.file());
            LedgerResult result = service.commit(order, standIn, progress);
            files.forget(order.file());
            LOG.info(() -> "take-over of " + result.counts().taken() + " contracts took "
                + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms");
            progress.finished(result);
        } catch (RuntimeException e) {
            tell(e, progress);
        }
    }

    private static void tell(RuntimeException thrown, LedgerProgress progress) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause()) {
            if (cause instanceof RuleViolation violation) {
                progress.refused(violation);
                return;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith(INTEGRITY) || sql.getSQLState().startsWith(ROLLED_BACK))) {
                LOG.log(Level.INFO, "take-over lost against another one", thrown);
                progress.refused(new RuleViolation("import.error.concurrent"));
                return;
            }
        }
        UUID reference = UUID.randomUUID();
        LOG.log(Level.SEVERE, "take-over failed, reference " + reference, thrown);
        progress.broken(reference);
    }
}
