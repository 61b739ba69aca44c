package org.kantoku.inspections.application.calendar;

import static org.kantoku.access.domain.Permission.INSPECTION_CONDUCT;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.inspections.domain.CalendarFeed;

/** Whether the caller's calendar is open. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class CalendarFeedQueries {

    @Inject
    private CalendarFeedRepository feeds;

    @Inject
    private CurrentUser user;

    /** Since when, or empty. */
    @Requires(INSPECTION_CONDUCT)
    public Optional<LocalDate> openSince() {
        return feeds.of(user.currentId()).map(CalendarFeed::openedOn);
    }
}
