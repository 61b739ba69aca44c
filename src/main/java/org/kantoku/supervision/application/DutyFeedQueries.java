package org.kantoku.supervision.application;

import static org.kantoku.access.domain.Permission.PORTAL_READ;
import static org.kantoku.access.domain.Permission.SUPERVISION_READ;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.supervision.domain.FeedScope;

/** Whether the caller's calendar of deadlines is open. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class DutyFeedQueries {

    @Inject
    private DutyFeedRepository feeds;

    @Inject
    private CurrentUser user;

    /** Since when, with what in it, and for which firm ({@code null} for one of ours). */
    public record Open(LocalDate since, FeedScope scope, UUID firm) {
    }

    @Requires({SUPERVISION_READ, PORTAL_READ})
    public Optional<Open> open() {
        return feeds.of(user.currentId()).map(feed -> new Open(feed.openedOn(), feed.scope(), feed.contractorId()));
    }
}
