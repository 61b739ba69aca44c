package org.kantoku.inspections.web.calendar;

import java.time.Duration;
import java.util.List;
import java.net.URI;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.kantoku.inspections.application.calendar.FeedEntry;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.web.Texts;

/**
 * Inspections as iCalendar (RFC 5545): whole days, each with the number of the inspection, the contractor's name and a link behind the
 * sign-in. Nothing else: the address may get into other hands.
 */
final class InspectionCalendar {

    private static final Duration LOOK_AGAIN_AFTER = Duration.ofHours(1);

    private InspectionCalendar() {
    }

    /** @param portal address of the portal, without a slash at its end */
    static String of(List<FeedEntry> entries, String portal, Texts texts) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Kantoku//Inspections//JA"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", texts.format("inspections.feed.name")));
        calendar.add(new XProperty("X-WR-TIMEZONE", BusinessClock.ZONE.getId()));
        calendar.add(new RefreshInterval(new net.fortuna.ical4j.model.ParameterList(List.of(net.fortuna.ical4j.model.parameter.Value.DURATION)),
            LOOK_AGAIN_AFTER));
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
