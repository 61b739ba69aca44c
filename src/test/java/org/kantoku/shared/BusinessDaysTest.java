package org.kantoku.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {

    private final BusinessDays days = BusinessDays.japan();

    @Test
    void fiveBusinessDaysOverTheSeptemberHolidays() {
        assertThat(days.plus(LocalDate.parse("2026-09-18"), 5)).isEqualTo("2026-09-30");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-30,2026-04-30", "2026-05-30,2026-06-01", "2026-05-03,2026-05-07", "2026-09-22,2026-09-24",
        "2026-12-30,2027-01-04"})
    void aReportDueOnAClosedDayIsDueOnTheNextOpenOne(LocalDate day, LocalDate open) {
        assertThat(days.sameOrNext(day)).isEqualTo(open);
    }

    @Test
    void theTurnOfTheYearIsClosed() {
        assertThat(days.isBusinessDay(LocalDate.parse("2026-12-28"))).isTrue();
        assertThat(days.isBusinessDay(LocalDate.parse("2026-12-29"))).isFalse();
        assertThat(days.isBusinessDay(LocalDate.parse("2027-01-04"))).isTrue();
    }
}
