package org.kantoku.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;

import org.kantoku.shared.BusinessClock;

/** The portal's clock in tests: some days ahead of the machine's, so that a scenario can live through its months. */
@Specializes
@ApplicationScoped
public class TestClock extends BusinessClock {

    private final AtomicInteger daysAhead = new AtomicInteger();

    public void setDaysAhead(int days) {
        daysAhead.set(days);
    }

    @Override
    public LocalDate today() {
        return super.today().plusDays(daysAhead.get());
    }

    @Override
    public Instant now() {
        return super.now().plus(daysAhead.get(), ChronoUnit.DAYS);
    }
}
