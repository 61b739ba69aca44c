package org.kantoku.access.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.shared.WorkProgress;

/** Carries long work out in the background, so that the page can show how far it is. */
@ApplicationScoped
public class BackgroundWork {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private BackgroundRun run;

    /**
     * Starts a work.
     *
     * @param who on whose behalf; permissions are checked by the services that it calls
     */
    public void start(Identity who, WorkProgress progress, Runnable work) {
        executor.execute(() -> run.run(who, progress, work));
    }
}
