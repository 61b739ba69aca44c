package org.kantoku.supervision.domain.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantoku.shared.FiscalYear;
import org.kantoku.supervision.domain.reports.ReportPeriod.Part;

class FigureTest {

    @ParameterizedTest
    @CsvSource({"0, 0, –", "0, 7, 0.0", "7, 7, 100.0", "2, 3, 66.7", "1, 3, 33.3", "1, 16, 6.3", "93, 100, 93.0", "1999, 2000, 100.0"})
    void a_share_has_one_decimal(long part, long whole, String shown) {
        assertThat(Figure.share(part, whole).shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, –", "61, 2, 30.5", "100, 3, 33.3", "0, 4, 0.0"})
    void a_mean_is_in_days(long days, long cases, String shown) {
        assertThat(Figure.mean(days, cases).shown()).isEqualTo(shown);
    }

    @Test
    void the_change_has_a_sign() {
        assertThat(Figure.share(3, 4).against(Figure.share(1, 2))).isEqualTo("+25.0");
        assertThat(Figure.share(1, 2).against(Figure.share(3, 4))).isEqualTo("−25.0");
        assertThat(Figure.share(1, 2).against(Figure.share(2, 4))).isEqualTo("±0.0");
        assertThat(Figure.share(1, 2).against(Figure.share(0, 0))).isEqualTo("–");
    }

    @ParameterizedTest
    @CsvSource({"YEAR, 2026-04-01, 2027-03-31, 2025-04-01, 2026-03-31", "H1, 2026-04-01, 2026-09-30, 2025-10-01, 2026-03-31",
        "H2, 2026-10-01, 2027-03-31, 2026-04-01, 2026-09-30", "Q1, 2026-04-01, 2026-06-30, 2026-01-01, 2026-03-31",
        "Q4, 2027-01-01, 2027-03-31, 2026-10-01, 2026-12-31"})
    void a_period_and_the_one_before(Part part, LocalDate from, LocalDate to, LocalDate beforeFrom, LocalDate beforeTo) {
        FiscalYear year = new FiscalYear(2026);
        assertThat(ReportPeriod.of(year, part)).isEqualTo(new ReportPeriod(from, to));
        assertThat(ReportPeriod.before(year, part)).isEqualTo(new ReportPeriod(beforeFrom, beforeTo));
    }

    @Test
    void a_period_is_judged_up_to_today() {
        ReportPeriod year = ReportPeriod.of(new FiscalYear(2026));
        assertThat(year.judgedOn(LocalDate.of(2026, 11, 29))).isEqualTo("2026-11-29");
        assertThat(year.judgedOn(LocalDate.of(2027, 5, 1))).isEqualTo("2027-03-31");
    }

    @Test
    void a_firm_keeps_its_letter() {
        WithheldNames names = new WithheldNames();
        UUID first = UUID.randomUUID();
        UUID contract = UUID.randomUUID();
        assertThat(names.firm(first)).isEqualTo("A");
        assertThat(names.firm(UUID.randomUUID())).isEqualTo("B");
        assertThat(names.firm(first)).isEqualTo("A");
        assertThat(names.contract(first, contract)).isEqualTo(1);
        assertThat(names.contract(first, UUID.randomUUID())).isEqualTo(2);
        assertThat(names.contract(first, contract)).isEqualTo(1);
        for (int i = 2; i < 26; i++) {
            names.firm(UUID.randomUUID());
        }
        assertThat(names.firm(UUID.randomUUID())).isEqualTo("AA");
        assertThat(names.firm(UUID.randomUUID())).isEqualTo("AB");
    }
}
