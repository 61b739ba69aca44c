package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RandomSecret;

/**
 * What a calendar program may read: whoever knows a secret that is in force, and nobody else. There is no one signed in, so the secret
 * stands for the permission, which the account has to hold at that moment.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class DutyFeedReader {

    private static final int MONTHS_BACK = 3;
    private static final int MONTHS_AHEAD = 12;

    @Inject
    private DutyFeedRepository feeds;

    @Inject
    private BusinessClock clock;

    /** What is left undone of the last three months and falls due in the next twelve; empty for any secret that is none or not any more. */
    public Optional<List<DutyFeedEntry>> read(String secret) {
        LocalDate today = clock.today();
        return RandomSecret.in(secret).map(RandomSecret::digest).flatMap(feeds::owner)
            .map(owner -> feeds.entries(owner, today, today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD)));
    }
}
