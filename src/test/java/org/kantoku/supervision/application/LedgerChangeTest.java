package org.kantoku.supervision.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class LedgerChangeTest {

    private static final UUID CONTRACT = UUID.randomUUID();
    private static final LocalDate OPENED = LocalDate.of(2025, 4, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    private final LedgerChange change = new LedgerChange();

    @Test
    void nothingChanged() {
        assertThat(change.firstDay()).isNull();
        assertThat(change.contracts()).isEmpty();
    }

    @Test
    void aDutyThatComesOrGoesCountsFromTheFirstDayItIsLate() {
        change.line(null, duty(DUE, null, 3));
        assertThat(change.firstDay()).isEqualTo(DUE.plusDays(1));
        assertThat(change.seenFrom()).isEqualTo(OPENED);
        assertThat(change.contracts()).containsExactly(CONTRACT);
        LedgerChange gone = new LedgerChange();
        gone.line(duty(DUE.minusDays(9), null, 3), null);
        assertThat(gone.firstDay()).isEqualTo(DUE.minusDays(8));
    }

    @Test
    void aDutyMetTodayChangesNothingOfThePast() {
        LocalDate today = LocalDate.of(2026, 11, 29);
        change.line(duty(DUE, null, 3), duty(DUE, today, 3));
        assertThat(change.firstDay()).isEqualTo(today);
        assertThat(change.seenFrom()).isEqualTo(today);
        assertThat(change.months()).containsExactly(YearMonth.from(DUE));
    }

    @Test
    void aDutyMetInTimeWasNeverLate() {
        change.line(duty(DUE, null, 3), duty(DUE, DUE.minusDays(40), 3));
        assertThat(change.firstDay()).isEqualTo(DUE.plusDays(1));
        assertThat(change.seenFrom()).isEqualTo(DUE.minusDays(40));
    }

    @Test
    void aMeetingTakenBackCountsFromTheDayItWasMet() {
        change.line(duty(DUE, DUE.plusDays(20), 3), duty(DUE, DUE.plusDays(30), 3));
        assertThat(change.firstDay()).isEqualTo(DUE.plusDays(20));
    }

    @Test
    void anotherDueDateCountsFromTheEarlierOfThem() {
        change.line(duty(DUE, DUE.plusDays(50), 3), duty(DUE.plusDays(10), DUE.plusDays(50), 3));
        assertThat(change.firstDay()).isEqualTo(DUE.plusDays(1));
        assertThat(change.seenFrom()).isEqualTo(OPENED);
        assertThat(change.months()).containsExactly(YearMonth.of(2026, 6), YearMonth.of(2026, 7));
    }

    @Test
    void anotherWeightCountsFromTheFirstDayItIsLate() {
        change.line(duty(DUE, DUE.plusDays(50), 3), duty(DUE, DUE.plusDays(50), 1));
        assertThat(change.firstDay()).isEqualTo(DUE.plusDays(1));
    }

    @Test
    void theEarliestOfAllChangesCounts() {
        change.line(null, duty(DUE, null, 3));
        change.line(null, duty(DUE.minusYears(1), null, 3));
        change.line(null, duty(DUE.plusYears(1), null, 3));
        assertThat(change.firstDay()).isEqualTo(DUE.minusYears(1).plusDays(1));
    }

    @Test
    void spansCountFromWhereTheyPart() {
        change.spans(CONTRACT, List.of(span("2020-04-01", null, "A")), List.of(span("2020-04-01", "2026-10-01", "A"), span("2026-10-01", null, "S")));
        assertThat(change.firstDay()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(change.seenFrom()).isEqualTo(LocalDate.of(2026, 10, 1));
    }

    @Test
    void aSpanOfAnotherValueCountsFromItsBeginning() {
        change.spans(CONTRACT, List.of(span("2020-04-01", "2022-04-01", "A"), span("2022-04-01", null, "B")),
            List.of(span("2020-04-01", "2022-04-01", "C"), span("2022-04-01", null, "B")));
        assertThat(change.firstDay()).isEqualTo(LocalDate.of(2020, 4, 1));
    }

    @Test
    void aContractThatComesUnderSupervision() {
        change.spans(CONTRACT, null, List.of(span("2021-01-01", "2022-01-01"), span("2023-01-01", null)));
        assertThat(change.firstDay()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(change.contracts()).containsExactly(CONTRACT);
    }

    /** What is stored comes as text, what is wanted as dates. */
    @Test
    void textAndDatesAreTheSame() {
        change.spans(CONTRACT, List.of(span("2021-01-01", null, "A")), List.of(Arrays.asList(LocalDate.of(2021, 1, 1), null, "A")));
        assertThat(change.firstDay()).isNull();
    }

    @Test
    void aLineThatBecomesAnotherLiesInItsPart() {
        DutyLine line = duty(DUE, null, 3);
        change.line(null, line);
        assertThat(change.parts()).isEqualTo(1L << line.part());
    }

    @Test
    void anotherTierReachesThePartsOfWhatIsNotMetByThen() {
        change.spans(CONTRACT, List.of(span("2020-04-01", null, "A")), List.of(span("2020-04-01", "2026-10-01", "A"), span("2026-10-01", null, "S")));
        assertThat(change.parts()).isZero();
        change.weighed(duty(DUE, LocalDate.of(2026, 9, 30), 3));
        assertThat(change.parts()).isZero();
        DutyLine open = duty(DUE, LocalDate.of(2026, 10, 2), 3);
        change.weighed(open);
        assertThat(change.parts()).isEqualTo(1L << open.part());
        assertThat(change.months()).isEmpty();
    }

    @Test
    void anotherDepartmentReachesEveryDayButNoLapse() {
        change.line(null, duty(DUE, null, 3));
        change.moved();
        assertThat(change.seenFrom()).isEqualTo(LedgerChange.EVER);
        assertThat(change.firstDay()).isEqualTo(DUE.plusDays(1));
    }

    private static List<Object> span(Object... values) {
        return Arrays.asList(values);
    }

    private static DutyLine duty(LocalDate due, LocalDate met, int severity) {
        return new DutyLine(CONTRACT, CONTRACT, "L05", "", "CONTRACT", null, "", OPENED, due, met, met == null ? null : "FULFILLED",
            severity, severity, null, "L05.none", "");
    }
}
