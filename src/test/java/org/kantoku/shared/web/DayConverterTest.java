package org.kantoku.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayConverterTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-03", "2026/2/3", " 2026-2-3 ", "２０２６－０２－０３", "２０２６／２／３"})
    void aDayIsReadAsPeopleTypeIt(String typed) {
        assertThat(DayConverter.day(typed)).isEqualTo(LocalDate.of(2026, 2, 3));
    }

    /** Taken for the last day of its month it would move a deadline. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-11-31", "2027-02-29", "2026-13-01", "26-01-01", "2026-01", "20260101", "x"})
    void whatTheCalendarDoesNotHaveIsRefused(String typed) {
        assertThatThrownBy(() -> DayConverter.day(typed)).isInstanceOf(DateTimeException.class);
    }
}
