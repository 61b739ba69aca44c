package org.kantoku.shared.measures;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

import org.kantoku.shared.BusinessClock;

/** A value that costs a statement and is asked for by who knows how many: worked out once a minute at most. */
public final class EveryMinute<T> implements Supplier<T> {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Supplier<T> source;
    private final BusinessClock clock;
    private T value;
    private Instant workedOutAt;

    public EveryMinute(BusinessClock clock, Supplier<T> source) {
        this.clock = clock;
        this.source = source;
    }

    @Override
    public synchronized T get() {
        Instant now = clock.now();
        if (workedOutAt == null || !now.isBefore(workedOutAt.plus(KEPT))) {
            value = source.get();
            workedOutAt = now;
        }
        return value;
    }
}
