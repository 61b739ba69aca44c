package org.kantoku.inspections.web.calendar;

import java.net.URI;
import java.util.List;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

import org.kantoku.inspections.application.calendar.FeedEntry;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.shared.web.Feed;
import org.kantoku.shared.web.Texts;

/**
 * Inspections as iCalendar (RFC 5545): whole days, each with the number of the inspection, the contractor's name and a link behind the
 * sign-in. Nothing else: the address may get into other hands.
 */
final class InspectionCalendar {

    private InspectionCalendar() {
    }

    /** @param portal address of the portal, without a slash at its end */
    static String of(List<FeedEntry> entries, String portal, Texts texts) {
        Calendar calendar = Feed.calendar("-//Kantoku//Inspections//JA", texts.format("inspections.feed.name"));
        entries.forEach(entry -> calendar.add(event(entry, portal, texts)));
        return calendar.toString();
    }

    private static VEvent event(FeedEntry entry, String portal, Texts texts) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.id() + "@kantoku"));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new Sequence((int) entry.sequence()));
        event.add(new DtStart<>(entry.first()));
        event.add(new DtEnd<>(entry.last().plusDays(1)));
        event.add(new Summary(texts.format("inspections.feed.summary", texts.of(entry.kind()), entry.contractor(), entry.number())));
        event.add(new Status(status(entry.state())));
        event.add(new Url(URI.create(portal + "/inspections/detail?id=" + entry.id())));
        return event;
    }

    private static String status(InspectionState state) {
        return switch (state) {
            case CANCELLED -> Status.VALUE_CANCELLED;
            case PLANNED, POSTPONED -> Status.VALUE_TENTATIVE;
            default -> Status.VALUE_CONFIRMED;
        };
    }
}
