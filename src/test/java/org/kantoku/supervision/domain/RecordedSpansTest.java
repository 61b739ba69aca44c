package org.kantoku.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kantoku.supervision.domain.RecordedSpans.Version;

/** What the ledger said on each day, whatever it says now. */
class RecordedSpansTest {

    private static final LocalDate TODAY = day("2026-12-31");

    /** Vector 7: the renewed P mark is entered on 10 September and holds from 1 September. */
    @Test
    void aCertificateEnteredLateWasLapsedUntilThen() {
        List<LapseSpan> recorded = RecordedSpans.of(List.of(
            new Version(day("2026-08-31"), null, day("2026-01-15"), day("2026-09-10")),
            new Version(day("2026-08-31"), day("2026-09-01"), day("2026-09-10"), null)), TODAY);

        assertThat(recorded).containsExactly(new LapseSpan(day("2026-09-01"), day("2026-09-10")));
        assertThat(new LapseSpan(day("2026-09-01"), day("2026-09-01")).daysUpTo(TODAY)).as("as corrected").isZero();
    }

    /** The same when the correction takes the line away altogether. */
    @Test
    void aLineTakenAwayStaysInTheRecord() {
        assertThat(RecordedSpans.of(List.of(new Version(day("2026-08-31"), null, day("2026-01-15"), day("2026-09-10"))), TODAY))
            .containsExactly(new LapseSpan(day("2026-09-01"), day("2026-09-10")));
    }

    /** Vector 8: begun on 1 May, found on 15 June, approved on 1 July. */
    @Test
    void aSubEntrustmentFoundLateWasNotLapsedBefore() {
        List<Version> versions = List.of(new Version(day("2026-04-30"), null, day("2026-06-15"), day("2026-07-01")),
            new Version(day("2026-04-30"), day("2026-07-01"), day("2026-07-01"), null));

        assertThat(RecordedSpans.of(versions, TODAY)).containsExactly(new LapseSpan(day("2026-06-15"), day("2026-07-01")));
        assertThat(RecordedSpans.of(versions, TODAY).get(0).daysUpTo(TODAY)).isEqualTo(16);
        assertThat(new LapseSpan(day("2026-05-01"), day("2026-07-01")).daysUpTo(TODAY)).as("as corrected").isEqualTo(61);
    }

    @Test
    void whatStandsHasNoEnd() {
        assertThat(RecordedSpans.of(List.of(new Version(day("2026-06-30"), null, day("2026-01-01"), null)), day("2026-07-10")))
            .containsExactly(new LapseSpan(day("2026-07-01"), null));
    }

    @Test
    void whatIsNotYetDueIsNoLapse() {
        assertThat(RecordedSpans.of(List.of(new Version(day("2026-06-30"), null, day("2026-01-01"), null)), day("2026-06-30"))).isEmpty();
    }

    /** An end that lies ahead, such as that of a term, has not happened yet. */
    @Test
    void anEndAheadIsNoEnd() {
        assertThat(RecordedSpans.of(List.of(new Version(day("2026-06-30"), day("2026-09-01"), day("2026-01-01"), null)), day("2026-07-10")))
            .containsExactly(new LapseSpan(day("2026-07-01"), null));
    }

    @Test
    void rewrittenOnTheSameDayIsOneSpanAndAGapIsTwo() {
        assertThat(RecordedSpans.of(List.of(
            new Version(day("2026-06-30"), null, day("2026-07-05"), day("2026-07-08")),
            new Version(day("2026-06-30"), null, day("2026-07-08"), day("2026-07-08")),
            new Version(day("2026-06-30"), null, day("2026-07-08"), day("2026-07-10")),
            new Version(day("2026-06-30"), day("2026-07-15"), day("2026-07-12"), null)), TODAY))
            .containsExactly(new LapseSpan(day("2026-07-05"), day("2026-07-10")), new LapseSpan(day("2026-07-12"), day("2026-07-15")));
    }

    /** Each day by itself: some version written by its end, not replaced by then, was due before and not met. */
    @Property(tries = 500)
    void equalsAskingEachDay(@ForAll long seed) {
        Random random = new Random(seed);
        LocalDate start = day("2026-01-01");
        List<Version> versions = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            LocalDate from = start.plusDays(random.nextInt(40));
            versions.add(new Version(start.plusDays(random.nextInt(40)), random.nextBoolean() ? null : start.plusDays(random.nextInt(60)),
                from, random.nextBoolean() ? null : from.plusDays(random.nextInt(20))));
        }
        LocalDate upTo = start.plusDays(random.nextInt(60));
        List<LapseSpan> spans = RecordedSpans.of(versions, upTo);
        for (LocalDate day = start; !day.isAfter(upTo); day = day.plusDays(1)) {
            LocalDate on = day;
            boolean lapsed = versions.stream().anyMatch(v -> !v.recordedFrom().isAfter(on) && (v.recordedTo() == null || v.recordedTo().isAfter(on))
                && v.dueOn().isBefore(on) && (v.metOn() == null || v.metOn().isAfter(on)));
            assertThat(spans.stream().filter(span -> span.contains(on)).count()).as("%s on %s", versions, on).isEqualTo(lapsed ? 1 : 0);
        }
        Collections.shuffle(versions, random);
        assertThat(RecordedSpans.of(versions, upTo)).isEqualTo(spans);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
