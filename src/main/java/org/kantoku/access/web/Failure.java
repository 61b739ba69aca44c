package org.kantoku.access.web;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;

import jakarta.faces.application.ViewExpiredException;

import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.NotSignedIn;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.StaleRecord;

/** What an exception means for the person who waits for the answer. */
enum Failure {
    NOT_FOUND(404), DENIED(403), CONFLICT(409), REFUSED(422), EXPIRED(410), DATABASE_AWAY(503), OURS(500);

    private final int status;

    Failure(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    boolean isOurs() {
        return this == OURS || this == DATABASE_AWAY;
    }

    /** Looks through the causes for the one that says most. */
    static Failure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            Failure known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return OURS;
    }

    private static Failure known(Throwable cause) {
        if (cause instanceof RecordNotFound) {
            return NOT_FOUND;
        }
        if (cause instanceof AccessDenied || cause instanceof NotSignedIn) {
            return DENIED;
        }
        if (cause instanceof StaleRecord) {
            return CONFLICT;
        }
        if (cause instanceof RuleViolation) {
            return REFUSED;
        }
        if (cause instanceof ViewExpiredException) {
            return EXPIRED;
        }
        boolean away = cause instanceof SQLNonTransientConnectionException || cause instanceof SQLTransientConnectionException
            || cause.getClass().getSimpleName().equals("PoolingException");
        return away ? DATABASE_AWAY : null;
    }
}
