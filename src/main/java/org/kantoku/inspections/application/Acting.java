package org.kantoku.inspections.application;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.inspections.domain.Act;
import org.kantoku.shared.BusinessClock;

/** Says who acts, on which business date, at which instant: the present act of the person who is signed in. */
@ApplicationScoped
public class Acting {

    private CurrentUser user;
    private BusinessClock clock;

    protected Acting() {
    }

    @Inject
    public Acting(CurrentUser user, BusinessClock clock) {
        this.user = user;
        this.clock = clock;
    }

    /** The act of the moment. */
    public Act now() {
        Instant instant = clock.now();
        return new Act(instant.atZone(BusinessClock.ZONE).toLocalDate(), user.identity().accountId(), instant);
    }

    public CurrentUser user() {
        return user;
    }
}
