package org.kantoku.access.application;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.shared.WorkProgress;

/** Long work that belongs to a person and not to a page: one of a kind at a time, found again by whoever opens the page anew. */
@ApplicationScoped
public class LatestWork {

    @Inject
    private BackgroundWork background;

    private final Map<String, WorkProgress> latest = new ConcurrentHashMap<>();

    /** Starts a work, unless one of the kind is still running for this person. */
    public void start(Identity who, String kind, WorkProgress progress, Runnable work) {
        latest.compute(key(who.accountId(), kind), (key, before) -> {
            if (before != null && !before.isOver()) {
                return before;
            }
            background.start(who, progress, work);
            return progress;
        });
    }

    /** The latest work of the kind, running or over, or {@code null}. */
    public WorkProgress latest(UUID account, String kind) {
        return latest.get(key(account, kind));
    }

    /** Forgets a work that is over. */
    public void forget(UUID account, String kind) {
        latest.computeIfPresent(key(account, kind), (key, work) -> work.isOver() ? null : work);
    }

    private static String key(UUID account, String kind) {
        return account + " " + kind;
    }
}
