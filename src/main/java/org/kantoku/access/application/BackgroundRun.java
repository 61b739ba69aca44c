package org.kantoku.access.application;

import java.sql.SQLException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.WorkProgress;

/** One work in the background: on behalf of the person who started it, and with every outcome told to the waiting page. */
@ApplicationScoped
public class BackgroundRun {

    private static final Logger LOG = Logger.getLogger(BackgroundRun.class.getName());
    /** SQL states of a unique key, a foreign key, and of a transaction that lost against another one. */
    private static final String INTEGRITY = "23";
    private static final String ROLLED_BACK = "40";

    @Inject
    private CurrentUser user;

    /** Runs to its end; never throws. */
    @ActivateRequestContext
    public void run(Identity who, WorkProgress progress, Runnable work) {
        try {
            user.become(who);
            work.run();
            progress.finished();
        } catch (RuntimeException e) {
            tell(e, progress);
        }
    }

    private static void tell(RuntimeException thrown, WorkProgress progress) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause()) {
            if (cause instanceof RuleViolation violation) {
                progress.refused(violation);
                return;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith(INTEGRITY) || sql.getSQLState().startsWith(ROLLED_BACK))) {
                LOG.log(Level.INFO, "work in the background lost against another one", thrown);
                progress.refused(new RuleViolation("work.error.concurrent"));
                return;
            }
        }
        UUID reference = UUID.randomUUID();
        LOG.log(Level.SEVERE, "work in the background failed, reference " + reference, thrown);
        progress.broken(reference);
    }
}
