package org.kantoku.supervision.domain.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kantoku.shared.FiscalYear;
import org.kantoku.supervision.domain.Duty.MetBy;
import org.kantoku.supervision.domain.LapseSpan;
import org.kantoku.supervision.domain.RecordedSpans;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.reports.PeriodLapse.Standing;

/** The two views of one lapse: as judged now, and as the ledger had it on each day. */
class PeriodLapseTest {

    private static final ReportPeriod YEAR = ReportPeriod.of(new FiscalYear(2026));
    private static final LocalDate TODAY = day("2027-04-10");
    private static final UUID CONTRACT = UUID.randomUUID();

    private static RecordedLine line(String due, String met, String from, String to) {
        return line(CONTRACT, due, met, from, to);
    }

    private static RecordedLine line(UUID contract, String due, String met, String from, String to) {
        return new RecordedLine(contract, UUID.nameUUIDFromBytes(new byte[1]), new RecordedSpans.Version(day(due), day(met), day(from), day(to)),
            met == null ? null : MetBy.FULFILLED, Severity.MEDIUM, "X", "a\nb");
    }

    private static Optional<PeriodLapse> lapse(RuleId rule, String due, RecordedLine... lines) {
        return PeriodLapse.of(rule, "", Subject.Type.CONTRACT, "", day(due), List.of(lines), YEAR, TODAY);
    }

    /** Vector 7. */
    @Test
    void a_certificate_renewed_late_was_lapsed_only_as_recorded() {
        PeriodLapse lapse = lapse(RuleId.L17, "2026-08-31", line("2026-08-31", null, "2026-01-15", "2026-09-10"),
            line("2026-08-31", "2026-09-01", "2026-09-10", null)).orElseThrow();
        assertThat(lapse.corrected()).isNull();
        assertThat(lapse.standing(TODAY)).isEqualTo(Standing.TAKEN_AWAY);
        assertThat(lapse.recorded()).containsExactly(new LapseSpan(day("2026-09-01"), day("2026-09-10")));
        assertThat(lapse.daysUpTo(TODAY)).isZero();
    }

    /** Vector 8. */
    @Test
    void a_sub_entrustment_found_late_has_two_spans() {
        PeriodLapse lapse = lapse(RuleId.L11, "2026-04-30", line("2026-04-30", null, "2026-06-15", "2026-07-01"),
            line("2026-04-30", "2026-07-01", "2026-07-01", null)).orElseThrow();
        assertThat(lapse.corrected()).isEqualTo(new LapseSpan(day("2026-05-01"), day("2026-07-01")));
        assertThat(lapse.recorded()).containsExactly(new LapseSpan(day("2026-06-15"), day("2026-07-01")));
        assertThat(lapse.standing(TODAY)).isEqualTo(Standing.ENDED);
        assertThat(lapse.daysUpTo(TODAY)).isEqualTo(61);
        assertThat(lapse.endedBy()).isEqualTo(MetBy.FULFILLED);
        assertThat(lapse.endRecordedOn()).isEqualTo("2026-07-01");
    }

    /** Vector 5: handed in on the day after it was due, the lapse stays with no days. */
    @Test
    void a_lapse_of_no_day_stays() {
        PeriodLapse lapse = lapse(RuleId.L07, "2026-07-31", line("2026-07-31", "2026-08-01", "2026-06-01", null)).orElseThrow();
        assertThat(lapse.corrected()).isEqualTo(new LapseSpan(day("2026-08-01"), day("2026-08-01")));
        assertThat(lapse.daysUpTo(TODAY)).isZero();
    }

    @Test
    void what_was_done_in_time_is_no_lapse() {
        assertThat(lapse(RuleId.L07, "2026-07-31", line("2026-07-31", "2026-07-31", "2026-06-01", null))).isEmpty();
    }

    @Test
    void a_line_taken_away_is_told_as_recorded() {
        PeriodLapse lapse = lapse(RuleId.L05, "2026-06-30", line("2026-06-30", null, "2026-04-01", "2026-08-01")).orElseThrow();
        assertThat(lapse.standing(TODAY)).isEqualTo(Standing.TAKEN_AWAY);
        assertThat(lapse.recorded()).containsExactly(new LapseSpan(day("2026-07-01"), day("2026-08-01")));
    }

    @Test
    void what_ended_before_the_period_and_what_begins_after_it_is_not_told() {
        assertThat(lapse(RuleId.L05, "2026-01-31", line("2026-01-31", "2026-03-31", "2026-01-01", null))).isEmpty();
        assertThat(lapse(RuleId.L05, "2027-03-31", line("2027-03-31", null, "2026-01-01", null))).isEmpty();
        assertThat(lapse(RuleId.L05, "2026-01-31", line("2026-01-31", "2026-04-02", "2026-01-01", null))).isPresent();
    }

    @Test
    void one_lapse_over_two_contracts_ends_with_the_later() {
        UUID other = UUID.randomUUID();
        PeriodLapse lapse = lapse(RuleId.L10, "2026-06-30", line("2026-06-30", "2026-07-10", "2026-04-01", null),
            line(other, "2026-06-30", "2026-07-20", "2026-04-01", null)).orElseThrow();
        assertThat(lapse.corrected().to()).isEqualTo("2026-07-20");
        assertThat(lapse.contracts()).containsExactlyInAnyOrder(CONTRACT, other);
        assertThat(lapse.contractors()).hasSize(1);
        assertThat(lapse.reason().arguments()).containsExactly("a", "b");
    }

    private static LocalDate day(String date) {
        return date == null ? null : LocalDate.parse(date);
    }
}
