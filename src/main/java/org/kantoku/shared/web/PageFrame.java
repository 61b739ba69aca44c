package org.kantoku.shared.web;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.BusinessClock;

/** What the frame of every page shows: the business date of this request, and whose portal it is. */
@Named("frame")
@RequestScoped
public class PageFrame {

    @Inject
    private BusinessClock clock;

    @Inject
    private Owner owner;

    public LocalDate getToday() {
        return clock.today();
    }

    /** This instant, for what is printed. */
    public Instant getNow() {
        return clock.now();
    }

    /** Whose portal it is, in the reader's language. */
    public String getOwner() {
        return owner.name(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
