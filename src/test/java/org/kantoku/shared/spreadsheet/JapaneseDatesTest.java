package org.kantoku.shared.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDatesTest {

    @ParameterizedTest
    @CsvSource({"2027-03-31,2027-03-31", "2027/3/31,2027-03-31", "2027.3.31,2027-03-31", "2027年3月31日,2027-03-31", "２０２７／３／３１,2027-03-31",
            "2027/03/31 00:00,2027-03-31", "2027-03-31(水),2027-03-31", "2019-05-01T00:00:00+09:00,2019-05-01",
            "2018-04-02T15:00:00.000Z,2018-04-03"})
    void plain_forms_are_read_without_remark(String text, LocalDate date) {
        assertThat(JapaneseDates.read(text)).isEqualTo(Reading.of(date));
    }

    @ParameterizedTest
    @CsvSource({"令和9年3月31日,2027-03-31", "令和元年5月1日,2019-05-01", "R8.3.31,2026-03-31", "r8/3/31,2026-03-31", "Ｒ８．３．３１,2026-03-31",
            "平成31年4月30日,2019-04-30", "平成33年3月31日,2021-03-31", "昭和64年1月7日,1989-01-07", "H1.1.8,1989-01-08", "S55-4-1,1980-04-01",
            "㋿9年3月31日,2027-03-31", "20270331,2027-03-31", "2027年2月末,2027-02-28", "令和10年2月末日,2028-02-29", "43586,2019-05-01"})
    void forms_that_need_reading_are_read_and_marked(String text, LocalDate date) {
        assertThat(JapaneseDates.read(text)).isEqualTo(Reading.interpreted(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "　", "-", "－", "―"})
    void nothing_is_nothing(String text) {
        assertThat(JapaneseDates.read(text).isBlank()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026/02/30", "2026-13-01", "令和8年2月30日", "20260230"})
    void days_that_do_not_exist_are_said_so(String text) {
        assertThat(JapaneseDates.read(text).problem()).isEqualTo("spreadsheet.date.impossible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"未定", "26/3/31", "3/31/2026", "2026年3月", "来年度", "12"})
    void what_can_only_be_guessed_is_not_read(String text) {
        assertThat(JapaneseDates.read(text).problem()).isEqualTo("spreadsheet.date.unreadable");
    }

    @Test
    void a_cell_that_is_a_date_is_that_date() {
        assertThat(JapaneseDates.read(Cell.of(LocalDate.of(2020, 2, 29)))).isEqualTo(Reading.of(LocalDate.of(2020, 2, 29)));
    }
}
