package org.kantoku.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void theWaitDoublesFromOneMinuteToSixHours() {
        assertThat(Backoff.after(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Backoff.after(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Backoff.after(9)).isEqualTo(Duration.ofMinutes(256));
        assertThat(Backoff.after(10)).isEqualTo(Duration.ofHours(6));
        assertThat(Backoff.after(Backoff.MOST_ATTEMPTS)).isEqualTo(Duration.ofHours(6));
    }
}
