package org.kantoku.supervision.application;

import static org.kantoku.access.domain.Permission.PORTAL_READ;
import static org.kantoku.access.domain.Permission.SUPERVISION_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RandomSecret;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.supervision.domain.DutyFeed;
import org.kantoku.supervision.domain.FeedScope;

/** Opens and revokes the secret address of the caller's own calendar of deadlines. */
@ApplicationScoped
@Transactional
public class DutyFeedService {

    @Inject
    private DutyFeedRepository feeds;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Opens the calendar, or gives it another address in place of the one before.
     *
     * @param scope what stands in it; for a contractor's user always what the firm acted for has to do
     * @return the secret; it is told this once and cannot be asked for again
     */
    @Requires({SUPERVISION_READ, PORTAL_READ})
    public String open(FeedScope scope) {
        String secret = RandomSecret.draw();
        DutyFeed feed = feeds.of(user.currentId()).orElseGet(() -> {
            DutyFeed first = new DutyFeed(user.currentId());
            feeds.add(first);
            return first;
        });
        feed.open(user.isContractor() ? FeedScope.FIRM : scope, user.contractorScope().orElse(null), RandomSecret.digest(secret), clock.today());
        audit.record("dutyFeed.open", "DutyFeed", feed.id(), user.identity().loginId(), null);
        return secret;
    }

    /** From now on the address is worth nothing. */
    @Requires({SUPERVISION_READ, PORTAL_READ})
    public void revoke() {
        DutyFeed feed = feeds.of(user.currentId()).orElseThrow(RecordNotFound::new);
        feeds.remove(feed);
        audit.record("dutyFeed.revoke", "DutyFeed", feed.id(), user.identity().loginId(), null);
    }
}
