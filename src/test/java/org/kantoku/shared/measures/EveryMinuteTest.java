package org.kantoku.shared.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.kantoku.shared.BusinessClock;

class EveryMinuteTest {

    private Instant now = Instant.parse("2026-11-22T00:00:00Z");

    private final BusinessClock clock = new BusinessClock() {
        @Override
        public Instant now() {
            return now;
        }
    };

    @Test
    void itIsWorkedOutOnceAMinuteHoweverOftenItIsAskedFor() {
        AtomicInteger worked = new AtomicInteger();
        EveryMinute<Integer> value = new EveryMinute<>(clock, worked::incrementAndGet);
        assertThat(value.read(n -> n)).isEqualTo(1);
        now = now.plusSeconds(59);
        assertThat(value.read(n -> n * 10)).isEqualTo(10);
        now = now.plusSeconds(1);
        assertThat(value.read(n -> n)).isEqualTo(2);
    }

    @Test
    void whatCannotBeWorkedOutIsNoNumberAndTriedAgainAMinuteLater() {
        AtomicInteger tried = new AtomicInteger();
        EveryMinute<Integer> value = new EveryMinute<>(clock, () -> {
            if (tried.incrementAndGet() == 1) {
                throw new IllegalStateException("the database is away");
            }
            return 7;
        });
        assertThat(value.read(n -> n)).isEqualTo(Double.NaN);
        assertThat(value.read(n -> n)).isEqualTo(Double.NaN);
        assertThat(tried).hasValue(1);
        now = now.plusSeconds(60);
        assertThat(value.read(n -> n)).isEqualTo(7);
    }
}
