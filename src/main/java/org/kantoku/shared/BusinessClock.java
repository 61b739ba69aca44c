package org.kantoku.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one source of "now". Business dates are dates in Asia/Tokyo, whatever zone the server runs in; instants are UTC.
 * Domain rules never ask it: they are given the date.
 */
@ApplicationScoped
public class BusinessClock {

    /** The zone in which deadlines fall due: a day ends at midnight in Tokyo. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private final Clock clock = Clock.systemUTC();

    /** Today's date in Tokyo. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    /** The present instant, to the microsecond (the precision the database keeps). */
    public Instant now() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }
}
