package org.kantoku.inspections.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.kantoku.inspections.application.calendar.FeedEntry;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.shared.web.Texts;

/** What a calendar program reads is what was planned. */
class InspectionCalendarTest {

    private static final Texts TEXTS = Texts.in(Locale.JAPANESE);
    private static final String PORTAL = "https://kantoku.example";

    private static FeedEntry entry(String contractor, InspectionState state) {
        return new FeedEntry(UUID.nameUUIDFromBytes(contractor.getBytes()), "I2026-0031", contractor, InspectionKind.ONSITE, state,
            LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-02"), 7, Instant.parse("2026-11-20T03:04:05Z"));
    }

    @Test
    void wholeDaysWithNumberNameAndLink() throws Exception {
        FeedEntry entry = entry("髙﨑, 𠮷野; 運輸\\株式会社 " + "長い名前".repeat(20), InspectionState.NOTIFIED);
        String text = InspectionCalendar.of(List.of(entry), PORTAL, TEXTS);
        assertThat(text).contains("DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20261203", "X-WR-TIMEZONE:Asia/Tokyo");
        Calendar read = new CalendarBuilder().build(new StringReader(text));
        CalendarComponent event = read.getComponents().get(0);
        assertThat(value(event, Property.SUMMARY)).isEqualTo("実地点検 " + entry.contractor() + " I2026-0031");
        assertThat(value(event, Property.UID)).isEqualTo(entry.id() + "@kantoku");
        assertThat(value(event, Property.URL)).isEqualTo(PORTAL + "/inspections/detail?id=" + entry.id());
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("7");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(read.validate().hasErrors()).isFalse();
    }

    @Test
    void whatIsCalledOffSaysSoAndWhatIsOnlyPlannedIsTentative() throws Exception {
        assertThat(status(InspectionState.CANCELLED)).isEqualTo("CANCELLED");
        assertThat(status(InspectionState.PLANNED)).isEqualTo("TENTATIVE");
        assertThat(status(InspectionState.POSTPONED)).isEqualTo("TENTATIVE");
    }

    @Test
    void theSameInspectionsGiveTheSameBytes() {
        List<FeedEntry> entries = List.of(entry("あ", InspectionState.PLANNED), entry("い", InspectionState.CANCELLED));
        assertThat(InspectionCalendar.of(entries, PORTAL, TEXTS)).isEqualTo(InspectionCalendar.of(entries, PORTAL, TEXTS));
    }

    @Test
    void anEmptyCalendarIsOneToo() throws Exception {
        assertThat(new CalendarBuilder().build(new StringReader(InspectionCalendar.of(List.of(), PORTAL, TEXTS))).getComponents()).isEmpty();
    }

    private static String status(InspectionState state) throws Exception {
        Calendar read = new CalendarBuilder().build(new StringReader(InspectionCalendar.of(List.of(entry("あ", state)), PORTAL, TEXTS)));
        return value(read.getComponents().get(0), Property.STATUS);
    }

    private static String value(CalendarComponent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
