package org.kantoku.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class DemoCalendarTest {

    private final DemoCalendar autumn = new DemoCalendar(LocalDate.of(2026, 11, 23));

    @Test
    void daysCountFromTheFirstStart() {
        assertThat(autumn.date("-22")).isEqualTo("2026-11-01");
        assertThat(autumn.date("+8")).isEqualTo("2026-12-01");
        assertThat(autumn.date("0")).isEqualTo("2026-11-23");
    }

    @Test
    void fiscalYearsRunFromAprilToMarch() {
        assertThat(autumn.date("FY+0/03-31")).isEqualTo("2027-03-31");
        assertThat(autumn.date("FY-2/04-01")).isEqualTo("2024-04-01");
    }

    @Test
    void theCampaignIsTheLastOneThatIsOver() {
        assertThat(autumn.date("SA+0/07-31")).isEqualTo("2026-07-31");
        DemoCalendar summer = new DemoCalendar(LocalDate.of(2026, 7, 10));
        assertThat(summer.date("SA+0/07-31")).isEqualTo("2025-07-31");
        assertThat(new DemoCalendar(LocalDate.of(2027, 2, 28)).date("SA+0/06-01")).isEqualTo("2026-06-01");
    }

    @Test
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> autumn.date("2026-01-01")).isInstanceOf(IllegalArgumentException.class);
    }
}
