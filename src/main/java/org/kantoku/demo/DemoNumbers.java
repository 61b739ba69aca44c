package org.kantoku.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.NumberSequence;

/** Business numbers for records with past dates: taken in one go for each fiscal year, given out in order of the dates. */
@ApplicationScoped
public class DemoNumbers {

    private NumberSequence sequence;

    protected DemoNumbers() {
    }

    @Inject
    public DemoNumbers(NumberSequence sequence) {
        this.sequence = sequence;
    }

    /** @return a number for each date, in the order of the given dates */
    List<String> take(String letter, List<LocalDate> dates) {
        Map<Integer, Integer> counts = new HashMap<>();
        dates.forEach(date -> counts.merge(FiscalYear.of(date).year(), 1, Integer::sum));
        Map<Integer, Integer> next = new HashMap<>();
        counts.forEach((year, count) -> next.put(year, sequence.take(letter, year, count)));
        String[] numbers = new String[dates.size()];
        List<Integer> chronological = java.util.stream.IntStream.range(0, dates.size()).boxed()
            .sorted(java.util.Comparator.comparing(dates::get)).toList();
        for (int i : chronological) {
            int year = FiscalYear.of(dates.get(i)).year();
            numbers[i] = NumberSequence.format(letter, year, next.merge(year, 1, Integer::sum) - 1);
        }
        return List.of(numbers);
    }
}
