package org.kantoku.incidents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.kantoku.incidents.domain.DiscoveredBy;
import org.kantoku.incidents.domain.FirstCall;

/** Opening a call for a correction and saving it untouched changes nothing of it. */
class CallFormTest {

    private static final Instant KNEW = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant CALLED = Instant.parse("2026-04-01T03:00:00Z");

    @ParameterizedTest
    @EnumSource(DiscoveredBy.class)
    void theCallByWhichWeKnewStays(DiscoveredBy who) {
        FirstCall call = new FirstCall(who, "相談室", KNEW, CALLED, CALLED, "誤配", "二軒先に届いた");
        assertThat(CallForm.of(call).call()).isEqualTo(call);
    }

    @ParameterizedTest
    @EnumSource(DiscoveredBy.class)
    void aCallAfterwardsStays(DiscoveredBy who) {
        FirstCall call = new FirstCall(who, null, KNEW, CALLED, KNEW, "誤配", null);
        assertThat(CallForm.of(call).call()).isEqualTo(call);
    }

    @ParameterizedTest
    @EnumSource(value = DiscoveredBy.class, mode = EnumSource.Mode.EXCLUDE, names = "CONTRACTOR")
    void noCallStaysNone(DiscoveredBy who) {
        FirstCall call = new FirstCall(who, null, KNEW, null, CALLED, "誤配", null);
        assertThat(CallForm.of(call).call()).isEqualTo(call);
    }
}
