package org.kantoku.inspections.application.calendar;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RandomSecret;

/**
 * What a calendar program may read: whoever knows a secret that is in force, and nobody else. There is no one signed in, so the secret
 * stands for the permission; it is looked up by its digest, which tells nothing by the time that takes.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class CalendarReader {

    private static final int MONTHS_BACK = 12;

    @Inject
    private CalendarFeedRepository feeds;

    @Inject
    private BusinessClock clock;

    /** The inspections of the last twelve months and all to come; empty for any secret that is none or not any more. */
    public Optional<List<FeedEntry>> read(String secret) {
        return RandomSecret.in(secret).map(RandomSecret::digest).flatMap(feeds::reader)
            .map(account -> feeds.entries(account, clock.today().minusMonths(MONTHS_BACK)));
    }
}
