package org.kantoku.supervision.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kantoku.supervision.domain.Duty.MetBy;
import org.kantoku.supervision.domain.LapseKey;
import org.kantoku.supervision.domain.LapseSpan;
import org.kantoku.supervision.domain.RuleId;

class EarlierLapseTest {

    private static final UUID FIRM = UUID.randomUUID();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static EarlierLapse.Line line(String due, String met, MetBy by) {
        return new EarlierLapse.Line(day(due), day(met), by);
    }

    private static LapseKey key(RuleId rule) {
        return LapseKey.of(rule, "", FIRM, null, "", day("2026-10-31"));
    }

    @Test
    void whatWasMetInTimeLeavesNone() {
        assertThat(EarlierLapse.of(key(RuleId.L05), List.of(line("2026-03-31", "2026-03-31", MetBy.FULFILLED)))).isEmpty();
    }

    @Test
    void theNewestStandsFirstAndLinesOfOneLapseAreOne() {
        List<EarlierLapse> earlier = EarlierLapse.of(key(RuleId.L05), List.of(line("2025-03-31", "2025-04-10", MetBy.FULFILLED),
            line("2026-03-31", "2026-04-02", MetBy.DROPPED), line("2026-03-31", "2026-05-01", MetBy.WAIVED)));
        assertThat(earlier).containsExactly(new EarlierLapse(new LapseSpan(day("2026-04-01"), day("2026-05-01")), true),
            new EarlierLapse(new LapseSpan(day("2025-04-01"), day("2025-04-10")), false));
    }

    /** model.md §6: what has to hold all the time and was mended on the day it broke was no lapse. */
    @Test
    void whatHasToHoldAllTheTimeCountsFromOneDay() {
        assertThat(EarlierLapse.of(key(RuleId.L17), List.of(line("2026-03-31", "2026-04-01", MetBy.FULFILLED)))).isEmpty();
        assertThat(EarlierLapse.of(key(RuleId.L05), List.of(line("2026-03-31", "2026-04-01", MetBy.FULFILLED)))).hasSize(1);
    }
}
