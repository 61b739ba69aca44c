package org.kantoku.shared;

import java.time.LocalDate;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The table of holidays that was taken over, and the one place that puts it in force in this server. Other servers notice within a minute
 * ({@link HolidayKeeper}).
 */
@ApplicationScoped
@Transactional
public class HolidayTable {

    private HolidayRepository repository;
    private Event<HolidaysChanged> changed;

    protected HolidayTable() {
    }

    @Inject
    public HolidayTable(HolidayRepository repository, Event<HolidaysChanged> changed) {
        this.repository = repository;
        this.changed = changed;
    }

    /** Replaces the table, puts it in force and tells whoever worked something out with the old one. */
    public void replace(Map<LocalDate, String> names) {
        Holidays before = Holidays.inForce();
        Holidays after = new Holidays(names);
        repository.replace(names);
        Holidays.putInForce(after);
        changed.fire(new HolidaysChanged(before, after));
    }

    /** Puts in force what is stored. */
    public void load() {
        Holidays.putInForce(repository.read());
    }

    /** A look at the stored table may have come between, which did not hold this one yet. */
    void stored(@Observes(during = TransactionPhase.AFTER_SUCCESS) HolidaysChanged news) {
        Holidays.putInForce(news.after());
    }

    /** What was put in force was never stored. */
    void undone(@Observes(during = TransactionPhase.AFTER_FAILURE) HolidaysChanged news) {
        Holidays.putInForce(news.before());
    }
}
