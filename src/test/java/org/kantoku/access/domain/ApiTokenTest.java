package org.kantoku.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kantoku.shared.RandomSecret;
import org.kantoku.shared.RuleViolation;

class ApiTokenTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private static ApiToken until(LocalDate day) {
        return new ApiToken(UUID.randomUUID(), null, " 集計 ", ApiToken.PREFIX + RandomSecret.draw(), TODAY, day);
    }

    @Test
    void itIsGoodOnItsLastDayAndNotAfterIt() {
        ApiToken token = until(TODAY.plusYears(2));
        assertThat(token.isGoodOn(TODAY.plusYears(2))).isTrue();
        assertThat(token.isGoodOn(TODAY.plusYears(2).plusDays(1))).isFalse();
        assertThat(token.name()).isEqualTo("集計");
    }

    @Test
    void onceRevokedItIsGoodNoMore() {
        ApiToken token = until(TODAY);
        token.revoke(Instant.EPOCH);
        assertThat(token.isGoodOn(TODAY)).isFalse();
        assertThat(token.isRevoked()).isTrue();
    }

    @Test
    void itEndsWithinTwoYears() {
        for (LocalDate day : new LocalDate[] {null, TODAY.minusDays(1), TODAY.plusYears(2).plusDays(1)}) {
            assertThatThrownBy(() -> until(day)).isInstanceOf(RuleViolation.class);
        }
    }

    @Test
    void whatIsShownDoesNotOpenAnything() {
        ApiToken token = until(TODAY);
        assertThat(token.shown()).startsWith(ApiToken.PREFIX).hasSize(14);
        assertThat(RandomSecret.in(token.shown().substring(ApiToken.PREFIX.length()))).isEmpty();
    }
}
