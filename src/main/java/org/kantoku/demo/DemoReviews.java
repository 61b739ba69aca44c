package org.kantoku.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contracts.domain.RegisterReview;

/** Every May the register is looked through (model §8); a few contracts were forgotten last time. */
@ApplicationScoped
public class DemoReviews {

    /** Of so many contracts one was forgotten. */
    private static final int FORGOTTEN = 9;

    private DemoRepository repository;

    protected DemoReviews() {
    }

    @Inject
    public DemoReviews(DemoRepository repository) {
        this.repository = repository;
    }

    void load(DemoCast cast, DemoCalendar calendar) {
        List<RegisterReview> reviews = new ArrayList<>();
        List<LocalDate> days = Stream.of("FY-3/05-20", "FY-2/05-20", "FY-1/05-20", "FY+0/05-20").map(calendar::date)
            .filter(day -> !day.isAfter(calendar.today())).toList();
        int n = 0;
        for (DemoContract one : cast.contracts().values()) {
            boolean forgotten = n++ % FORGOTTEN == 0;
            days.stream().filter(day -> day.isAfter(one.contract().registeredOn())).filter(day -> !forgotten || day.isBefore(days.get(days.size() - 1)))
                .forEach(day -> reviews.add(new RegisterReview(one.contract().id(), null, day, null)));
        }
        repository.addAll(reviews);
    }
}
