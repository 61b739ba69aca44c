package org.kantoku.supervision.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.BusinessDays;

/** When a mail about a notice may leave, in Tokyo time. */
class MailRhythmTest {

    private static final BusinessDays DAYS = BusinessDays.japan();

    private static Instant at(String tokyo) {
        return LocalDateTime.parse(tokyo).atZone(BusinessClock.ZONE).toInstant();
    }

    /** 2026-11-27 is a Friday, 2026-11-23 a Monday and a holiday, the turn of the year is closed until 4 January. */
    @ParameterizedTest
    @CsvSource({
        "AT_ONCE,2026-11-27T10:15,2026-11-27T10:15", "AT_ONCE,2026-11-27T00:05,2026-11-27T09:00", "AT_ONCE,2026-11-27T23:00,2026-11-27T23:00",
        "AT_ONCE,2026-11-28T10:00,2026-11-30T09:00", "AT_ONCE,2026-11-21T12:00,2026-11-24T09:00", "AT_ONCE,2026-12-29T09:00,2027-01-04T09:00",
        "DAILY,2026-11-27T10:15,2026-11-30T09:00", "DAILY,2026-11-27T08:59,2026-11-27T09:00", "DAILY,2026-11-28T01:00,2026-11-30T09:00",
        "WEEKLY,2026-11-27T10:15,2026-11-30T09:00", "WEEKLY,2026-11-30T08:00,2026-11-30T09:00", "WEEKLY,2026-11-30T09:01,2026-12-07T09:00",
        "WEEKLY,2026-11-20T10:00,2026-11-24T09:00", "WEEKLY,2026-11-23T10:00,2026-11-24T09:00", "WEEKLY,2026-11-24T10:00,2026-11-30T09:00"})
    void mailsLeaveWhenOfficesAreOpen(MailRhythm rhythm, String now, String expected) {
        assertThat(rhythm.mailAt(at(now), false, DAYS)).isEqualTo(at(expected));
    }

    @Test
    void whatIsUrgentLeavesAtOnce() {
        for (MailRhythm rhythm : MailRhythm.values()) {
            assertThat(rhythm.mailAt(at("2027-01-01T03:00"), true, DAYS)).isEqualTo(at("2027-01-01T03:00"));
        }
    }

    @Property
    void neverBeforeNowNeverOnAClosedDayNeverBeforeNine(@ForAll MailRhythm rhythm, @ForAll @LongRange(min = 0, max = 1_000_000) long minutes) {
        Instant now = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60 * minutes);
        ZonedDateTime mail = rhythm.mailAt(now, false, DAYS).atZone(BusinessClock.ZONE);
        assertThat(mail.toInstant()).isAfterOrEqualTo(now);
        assertThat(DAYS.isBusinessDay(mail.toLocalDate())).isTrue();
        assertThat(mail.toLocalTime()).isAfterOrEqualTo(LocalTime.of(9, 0));
    }
}
