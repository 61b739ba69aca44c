package org.kantoku.supervision.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.shared.BusinessClock;
import org.kantoku.supervision.domain.Duty.MetBy;
import org.kantoku.supervision.domain.LapseSpan;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.Subject;

/** Both spans of a lapse from the versions of its lines (model §6.3, vectors 7 and 8). */
class LapseViewTest {

    private static final LocalDate TODAY = day("2026-11-29");
    private static final UUID CONTRACT = UUID.randomUUID();

    @Test
    void foundLateItIsCorrectedBackButRecordedOnlySinceThen() {
        LapseView view = LapseView.of(List.of(version("2026-04-30", "2026-07-01", "2026-07-01", null),
            version("2026-04-30", null, "2026-06-15", "2026-07-01")), TODAY);
        assertThat(view.corrected()).isEqualTo(span("2026-05-01", "2026-07-01"));
        assertThat(view.recorded()).containsExactly(span("2026-06-15", "2026-07-01"));
        assertThat(view.isSame()).isFalse();
    }

    @Test
    void metBackInTimeByALateEntryItWasNoLapseButWasRecordedAsOne() {
        LapseView view = LapseView.of(List.of(version("2026-08-31", "2026-08-31", "2026-09-10", null),
            version("2026-08-31", null, "2026-01-05", "2026-09-10")), TODAY);
        assertThat(view.corrected()).isNull();
        assertThat(view.recorded()).containsExactly(span("2026-09-01", "2026-09-10"));
        assertThat(view.isSame()).isFalse();
    }

    @Test
    void takenOutOfTheLedgerItWasNoLapse() {
        LapseView view = LapseView.of(List.of(version("2026-08-31", null, "2026-01-05", "2026-09-10")), TODAY);
        assertThat(view.corrected()).isNull();
        assertThat(view.duty().dueOn()).isEqualTo(day("2026-08-31"));
    }

    @Test
    void recordedAsItHappenedBothAreTheSame() {
        LapseView open = LapseView.of(List.of(version("2026-10-31", null, "2026-01-05", null)), TODAY);
        assertThat(open.corrected()).isEqualTo(span("2026-11-01", null));
        assertThat(open.recorded()).containsExactly(span("2026-11-01", null));
        assertThat(open.isSame()).isTrue();
        LapseView nextDay = LapseView.of(List.of(version("2026-10-31", "2026-11-01", "2026-11-01", null),
            version("2026-10-31", null, "2026-01-05", "2026-11-01")), TODAY);
        assertThat(nextDay.corrected()).as("done on the first day after, no day lapsed").isEqualTo(span("2026-11-01", "2026-11-01"));
        assertThat(nextDay.recorded()).isEmpty();
        assertThat(nextDay.isSame()).isTrue();
    }

    @Test
    void aCertificateRenewedLateFromTheDayAfterOnWasLapsedOnlyAsRecorded() {
        LapseView view = LapseView.of(List.of(version(RuleId.L17, "2026-08-31", "2026-09-01", "2026-09-10", null),
            version(RuleId.L17, "2026-08-31", null, "2026-01-05", "2026-09-10")), TODAY);
        assertThat(view.corrected()).as("model §6.3, vector 7").isNull();
        assertThat(view.recorded()).containsExactly(span("2026-09-01", "2026-09-10"));
        assertThat(view.isSame()).isFalse();
    }

    @Test
    void whatIsMetAfterTheDayLookedAtIsStillOpenOnIt() {
        LapseView view = LapseView.of(List.of(version("2026-10-31", "2026-11-20", "2026-11-20", null)), day("2026-11-10"));
        assertThat(view.corrected()).isEqualTo(span("2026-11-01", null));
        assertThat(LapseView.of(List.of(version("2026-10-31", null, "2026-01-05", null)), day("2026-10-31")).corrected()).isNull();
    }

    private static LapseVersion version(String due, String met, String from, String to) {
        return version(RuleId.L05, due, met, from, to);
    }

    private static LapseVersion version(RuleId rule, String due, String met, String from, String to) {
        DutyRow row = new DutyRow(UUID.randomUUID(), rule, "", Severity.CRITICAL, RiskTier.A, CONTRACT, "K2026-0001", "契約", UUID.randomUUID(),
            "委託先", null, Subject.Type.CONTRACT, CONTRACT, "", day("2026-01-05"), day(due), null, null, 0, "L05.never", List.of(), 1);
        return new LapseVersion(row, met == null ? null : day(met), met == null ? null : MetBy.FULFILLED, at(from), to == null ? null : at(to));
    }

    private static java.time.Instant at(String day) {
        return day(day).atTime(9, 0).atZone(BusinessClock.ZONE).toInstant();
    }

    private static LapseSpan span(String from, String to) {
        return new LapseSpan(day(from), to == null ? null : day(to));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
