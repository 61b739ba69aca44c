package org.kantoku.shared.asknown;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.RequestScoped;

import org.kantoku.shared.BusinessClock;

/**
 * The day whose record this request reads (当時の記録): what the database held at the end of that day. It says nothing about which day
 * is judged; that is the as-of date. None is chosen unless somebody asks.
 */
@RequestScoped
public class RecordDay {

    private LocalDate day;
    private boolean beingRead;

    /** Chooses the day, {@code null} for the record of now. */
    public void choose(LocalDate chosen) {
        day = chosen;
    }

    public boolean isChosen() {
        return day != null;
    }

    /** The day, or {@code null}. */
    public LocalDate day() {
        return day;
    }

    /** The last instant of the day in Tokyo, to the precision the database keeps. */
    public Instant instant() {
        return day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant().minus(1, ChronoUnit.MICROS);
    }

    boolean isBeingRead() {
        return beingRead;
    }

    void beingRead(boolean now) {
        beingRead = now;
    }
}
