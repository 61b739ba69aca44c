package org.kantoku.inspections.web.calendar;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.kantoku.inspections.application.calendar.CalendarFeedQueries;
import org.kantoku.inspections.application.calendar.CalendarFeedService;
import org.kantoku.shared.web.Commands;
import org.kantoku.shared.web.Feed;

/** Opens and revokes the address of the caller's own calendar; a new address is shown in the answer to the click and never again. */
@Named
@RequestScoped
public class CalendarFeedBacking {

    @Inject
    private CalendarFeedQueries queries;

    @Inject
    private CalendarFeedService service;

    @Inject
    private Commands commands;

    private String address;

    public void open() {
        commands.run("inspections.feed.msg.opened", () -> address = address(service.open()));
    }

    public void revoke() {
        commands.run("inspections.feed.msg.revoked", service::revoke);
    }

    private static String address(String secret) {
        HttpServletRequest request = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return Feed.portal(request) + "/feed/" + secret + ".ics";
    }

    /** Since when it is open, or {@code null}. */
    public LocalDate getOpenSince() {
        return queries.openSince().orElse(null);
    }

    /** The new address, or {@code null} when none was made just now. */
    public String getAddress() {
        return address;
    }
}
