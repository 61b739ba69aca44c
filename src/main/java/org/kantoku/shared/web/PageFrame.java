package org.kantoku.shared.web;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.BusinessClock;

/** What the frame of every page shows: the business date of this request. */
@Named("frame")
@RequestScoped
public class PageFrame {

    @Inject
    private BusinessClock clock;

    public LocalDate getToday() {
        return clock.today();
    }
}
