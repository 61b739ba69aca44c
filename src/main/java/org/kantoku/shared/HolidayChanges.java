package org.kantoku.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a newer table of holidays changes, by year. Years it says nothing about stay as they are.
 *
 * @param years   what it changes, the latest year first; years without a change are left out
 * @param outcome the table that will be in force
 */
public record HolidayChanges(List<Year> years, Map<LocalDate, String> outcome) implements Serializable {

    /** How one day changes. */
    public enum What {
        ADDED, REMOVED, RENAMED
    }

    /**
     * One day.
     *
     * @param before its name so far, or {@code null}
     * @param after  its name from now on, or {@code null}
     */
    public record Day(LocalDate on, What what, String before, String after) implements Serializable {
    }

    /**
     * One year.
     *
     * @param days  what changes in it, in order
     * @param total holidays it has afterwards
     */
    public record Year(int year, List<Day> days, long total) implements Serializable {

        /** Nothing was known of the year so far. */
        public boolean isNew() {
            return days.size() == total && days.stream().allMatch(day -> day.what() == What.ADDED);
        }
    }

    /** @param newer holidays of whole years */
    public static HolidayChanges between(Holidays before, Map<LocalDate, String> newer) {
        Set<Integer> covered = newer.keySet().stream().map(LocalDate::getYear).collect(Collectors.toCollection(() -> new TreeSet<>((a, b) -> b - a)));
        Map<LocalDate, String> outcome = new TreeMap<>(newer);
        before.names().forEach((on, name) -> {
            if (!covered.contains(on.getYear())) {
                outcome.put(on, name);
            }
        });
        List<Year> years = covered.stream().map(year -> year(year, before, newer)).filter(year -> !year.days().isEmpty()).toList();
        return new HolidayChanges(years, outcome);
    }

    private static Year year(int year, Holidays before, Map<LocalDate, String> newer) {
        Set<LocalDate> all = new TreeSet<>(newer.keySet());
        all.addAll(before.names().keySet());
        List<Day> days = new ArrayList<>();
        all.stream().filter(on -> on.getYear() == year).forEach(on -> {
            String was = before.names().get(on);
            String is = newer.get(on);
            if (was == null || !was.equals(is)) {
                days.add(new Day(on, was == null ? What.ADDED : is == null ? What.REMOVED : What.RENAMED, was, is));
            }
        });
        return new Year(year, List.copyOf(days), newer.keySet().stream().filter(on -> on.getYear() == year).count());
    }

    public boolean isNone() {
        return years.isEmpty();
    }

    /** Days that change in a year that had holidays before: those move deadlines that were already worked out. */
    public long moved() {
        return years.stream().filter(year -> !year.isNew()).mapToLong(year -> year.days().stream().filter(day -> day.what() != What.RENAMED).count()).sum();
    }
}
