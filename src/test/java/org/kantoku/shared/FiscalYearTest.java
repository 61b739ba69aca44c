package org.kantoku.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;

class FiscalYearTest {

    @Test
    void runsFromAprilToMarch() {
        assertThat(FiscalYear.of(LocalDate.of(2027, 3, 31))).isEqualTo(new FiscalYear(2026));
        assertThat(FiscalYear.of(LocalDate.of(2027, 4, 1))).isEqualTo(new FiscalYear(2027));
        assertThat(new FiscalYear(2026).end()).isEqualTo("2027-03-31");
        assertThat(new FiscalYear(2026).contains(LocalDate.of(2026, 4, 1))).isTrue();
        assertThat(new FiscalYear(2026).contains(LocalDate.of(2026, 3, 31))).isFalse();
    }

    @Test
    void listsItsMonthsAprilFirst() {
        assertThat(new FiscalYear(2026).months()).hasSize(12).startsWith(YearMonth.of(2026, 4)).endsWith(YearMonth.of(2027, 3));
        assertThat(new FiscalYear(2026).on(Month.FEBRUARY, 1)).isEqualTo("2027-02-01");
        assertThat(new FiscalYear(2026).on(Month.JUNE, 1)).isEqualTo("2026-06-01");
    }
}
