package org.kantoku.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.kantoku.shared.HolidayChanges.What;

class HolidayChangesTest {

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void whatChangesIsToldByYearAndOtherYearsStay() {
        Holidays before = new Holidays(Map.of(day("2026-01-01"), "元日", day("2026-07-20"), "海の日", day("2025-01-01"), "元日"));
        HolidayChanges changes = HolidayChanges.between(before, Map.of(day("2026-01-01"), "元日", day("2026-07-23"), "海の日", day("2027-01-01"), "元日"));
        assertThat(changes.years()).extracting(HolidayChanges.Year::year).containsExactly(2027, 2026);
        assertThat(changes.years().get(0).isNew()).isTrue();
        assertThat(changes.years().get(1).days()).extracting(HolidayChanges.Day::what).containsExactly(What.REMOVED, What.ADDED);
        assertThat(changes.moved()).isEqualTo(2);
        assertThat(changes.outcome()).containsOnlyKeys(day("2025-01-01"), day("2026-01-01"), day("2026-07-23"), day("2027-01-01"));
    }

    @Test
    void theSameTableChangesNothing() {
        assertThat(HolidayChanges.between(Holidays.published(), Holidays.published().names()).isNone()).isTrue();
    }

    @Test
    void anotherNameMovesNoDeadline() {
        Holidays before = new Holidays(Map.of(day("2026-10-12"), "体育の日"));
        HolidayChanges changes = HolidayChanges.between(before, Map.of(day("2026-10-12"), "スポーツの日"));
        assertThat(changes.moved()).isZero();
        assertThat(changes.years().get(0).days().get(0).what()).isEqualTo(What.RENAMED);
    }

    /** The year in which the coming fiscal year begins is published each February. */
    @Test
    void theComingFiscalYearIsCoveredWhenItsFirstMonthsAre() {
        Holidays until2027 = new Holidays(new TreeMap<>(Map.of(day("2027-11-23"), "勤労感謝の日")));
        assertThat(until2027.knownUntil()).isEqualTo("2027-12-31");
        assertThat(until2027.coversComingFiscalYear(day("2027-03-31"))).as("2027 is the coming year").isTrue();
        assertThat(until2027.coversComingFiscalYear(day("2027-04-01"))).as("2028 is").isFalse();
    }
}
