package org.kantoku.supervision.web.calendar;

import java.net.URI;
import java.util.List;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

import org.kantoku.shared.web.Feed;
import org.kantoku.shared.web.Texts;
import org.kantoku.supervision.application.DutyFeedEntry;
import org.kantoku.supervision.domain.LapseKey;
import org.kantoku.supervision.domain.Subject;

/**
 * Deadlines as iCalendar (RFC 5545): one whole day each, with what has to be done, the number and a link behind the sign-in. Nothing else:
 * the address may get into other hands.
 */
final class DutyCalendar {

    private DutyCalendar() {
    }

    /** @param portal address of the portal, without a slash at its end */
    static String of(List<DutyFeedEntry> entries, String portal, Texts texts) {
        Calendar calendar = Feed.calendar("-//Kantoku//Duties//JA", texts.format("api.feed.name"));
        entries.forEach(entry -> calendar.add(event(entry, portal, texts)));
        return calendar.toString();
    }

    private static VEvent event(DutyFeedEntry entry, String portal, Texts texts) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.key().id() + "@kantoku"));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new DtStart<>(entry.dueOn()));
        event.add(new DtEnd<>(entry.dueOn().plusDays(1)));
        event.add(new Summary(summary(entry, texts)));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        event.add(new Url(URI.create(portal + path(entry))));
        return event;
    }

    private static String summary(DutyFeedEntry entry, Texts texts) {
        LapseKey key = entry.key();
        String asked = "supervision.duty." + key.rule() + (key.branch().isEmpty() ? "" : "." + key.branch());
        String title = texts.format(texts.containsKey(asked) ? asked : "supervision.rule." + key.rule());
        boolean numbered = entry.subjectType() == Subject.Type.FINDING || entry.subjectType() == Subject.Type.INSPECTION;
        String number = numbered ? key.subjectKey() : entry.contractNumber();
        return number == null ? texts.format("api.feed.summary.plain", title) : texts.format("api.feed.summary", title, number);
    }

    private static String path(DutyFeedEntry entry) {
        String id = "?id=" + entry.key().subject();
        return switch (entry.subjectType()) {
            case FINDING -> (entry.own() ? "/portal/finding" : "/findings/detail") + id;
            case SELF_ASSESSMENT -> (entry.own() ? "/portal/selfAssessment" : "/inspections/selfAssessment") + id;
            case INSPECTION -> "/inspections/detail" + id;
            default -> entry.own() ? "/portal/home" : entry.contractId() == null ? "/supervision/duties" : "/contracts/detail?id=" + entry.contractId();
        };
    }
}
