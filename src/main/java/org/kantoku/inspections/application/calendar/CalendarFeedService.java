package org.kantoku.inspections.application.calendar;

import static org.kantoku.access.domain.Permission.INSPECTION_CONDUCT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.Requires;
import org.kantoku.inspections.application.Acting;
import org.kantoku.inspections.domain.Act;
import org.kantoku.inspections.domain.CalendarFeed;
import org.kantoku.shared.RandomSecret;
import org.kantoku.shared.RecordNotFound;

/** Opens and revokes the secret address of the caller's own calendar. */
@ApplicationScoped
@Transactional
public class CalendarFeedService {

    @Inject
    private CalendarFeedRepository feeds;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    /**
     * Opens the calendar, or gives it another address in place of the one before.
     *
     * @return the secret; it is told this once and cannot be asked for again
     */
    @Requires(INSPECTION_CONDUCT)
    public String open() {
        Act act = acting.now();
        String secret = RandomSecret.draw();
        CalendarFeed feed = feeds.of(act.by()).orElseGet(() -> {
            CalendarFeed first = new CalendarFeed(act.by());
            feeds.add(first);
            return first;
        });
        feed.open(RandomSecret.digest(secret), act.on());
        audit.record("calendarFeed.open", "CalendarFeed", feed.id(), acting.user().identity().loginId(), null);
        return secret;
    }

    /** From now on the address is worth nothing. */
    @Requires(INSPECTION_CONDUCT)
    public void revoke() {
        CalendarFeed feed = feeds.of(acting.now().by()).orElseThrow(RecordNotFound::new);
        feeds.remove(feed);
        audit.record("calendarFeed.revoke", "CalendarFeed", feed.id(), acting.user().identity().loginId(), null);
    }
}
