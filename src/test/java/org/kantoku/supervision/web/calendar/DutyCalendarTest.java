package org.kantoku.supervision.web.calendar;

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
import org.kantoku.shared.web.Texts;
import org.kantoku.supervision.application.DutyFeedEntry;
import org.kantoku.supervision.domain.LapseKey;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Subject;

/** What a calendar program reads is the day, what to do, the number and a link. */
class DutyCalendarTest {

    private static final UUID CONTRACT = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID SUBJECT = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final LocalDate DUE = LocalDate.parse("2026-12-15");
    private static final String PORTAL = "https://kantoku.example";

    private static DutyFeedEntry entry(RuleId rule, String branch, Subject.Type type, UUID subject, String key, boolean own) {
        return new DutyFeedEntry(LapseKey.of(rule, branch, subject, CONTRACT, key, DUE), type, DUE, Instant.parse("2026-11-20T03:04:05Z"), CONTRACT,
            "K2026-0012", own);
    }

    private static CalendarComponent read(DutyFeedEntry entry) throws Exception {
        Calendar read = new CalendarBuilder().build(new StringReader(DutyCalendar.of(List.of(entry), PORTAL, Texts.in(Locale.JAPANESE))));
        assertThat(read.validate().hasErrors()).isFalse();
        return read.getComponents().get(0);
    }

    private static String value(CalendarComponent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @Test
    void aWholeDayWithWhatToDoAndTheNumber() throws Exception {
        CalendarComponent event = read(entry(RuleId.L06, "ONSITE", Subject.Type.CONTRACT, null, "", false));
        assertThat(value(event, Property.DTSTART)).isEqualTo("20261215");
        assertThat(value(event, Property.DTEND)).isEqualTo("20261216");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("【期限】実地点検 K2026-0012");
        assertThat(value(event, Property.URL)).isEqualTo(PORTAL + "/contracts/detail?id=" + CONTRACT);
        assertThat(value(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
    }

    @Test
    void aFindingIsNamedByItsOwnNumber() throws Exception {
        CalendarComponent ours = read(entry(RuleId.L10, "", Subject.Type.FINDING, SUBJECT, "F2026-0105", false));
        assertThat(value(ours, Property.SUMMARY)).isEqualTo("【期限】是正の完了 F2026-0105");
        assertThat(value(ours, Property.URL)).isEqualTo(PORTAL + "/findings/detail?id=" + SUBJECT);
        CalendarComponent theirs = read(entry(RuleId.L10, "", Subject.Type.FINDING, SUBJECT, "F2026-0105", true));
        assertThat(value(theirs, Property.URL)).isEqualTo(PORTAL + "/portal/finding?id=" + SUBJECT);
        assertThat(value(theirs, Property.UID)).as("the same deadline is the same event").isEqualTo(value(ours, Property.UID));
    }

    @Test
    void theEventStaysTheSameUntilTheDayChanges() throws Exception {
        DutyFeedEntry one = entry(RuleId.L07, "", Subject.Type.SELF_ASSESSMENT, SUBJECT, "SA-2026", true);
        assertThat(value(read(one), Property.UID)).isEqualTo("%s@kantoku".formatted(one.key().id())).isEqualTo(value(read(one), Property.UID));
        LapseKey later = LapseKey.of(RuleId.L07, "", SUBJECT, CONTRACT, "SA-2026", DUE.plusDays(14));
        assertThat(later.id()).isNotEqualTo(one.key().id());
    }

    @Test
    void whatIsAboutNoContractHasNoNumber() throws Exception {
        DutyFeedEntry plan = new DutyFeedEntry(LapseKey.of(RuleId.G03, "", null, null, "2026", DUE), Subject.Type.CONTRACT, DUE, Instant.EPOCH, null, null, false);
        assertThat(value(read(plan), Property.SUMMARY)).isEqualTo("【期限】年度点検計画の未承認・漏れ");
        assertThat(value(read(plan), Property.URL)).isEqualTo(PORTAL + "/supervision/duties");
    }
}
