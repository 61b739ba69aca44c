package org.kantoku.shared.measures;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.kantoku.shared.BusinessClock;

/**
 * What costs a statement and is asked for by who knows how many: worked out once a minute at most. While it cannot be worked out, because the
 * database is away, its numbers are none, and the other measures are still told.
 */
public final class EveryMinute<T> {

    private static final Logger LOG = Logger.getLogger(EveryMinute.class.getName());
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Supplier<T> source;
    private final BusinessClock clock;
    private T value;
    private Instant triedAt;

    public EveryMinute(BusinessClock clock, Supplier<T> source) {
        this.clock = clock;
        this.source = source;
    }

    /** One number of it, or not a number. */
    public synchronized Number read(Function<T, Number> number) {
        Instant now = clock.now();
        if (triedAt == null || !now.isBefore(triedAt.plus(KEPT))) {
            triedAt = now;
            value = workedOut();
        }
        return value == null ? Double.NaN : number.apply(value);
    }

    private T workedOut() {
        try {
            return source.get();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "a measure cannot be worked out", e);
            return null;
        }
    }
}
