package org.kantoku.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockOutTest {

    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "4,0", "5,1", "6,2", "7,4", "8,8", "10,32", "11,60", "1000,60"})
    void theDelayGrowsFromTheFifthFailure(int failures, long minutes) {
        assertThat(LockOut.after(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }
}
