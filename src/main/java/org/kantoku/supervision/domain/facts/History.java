package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The values a fact took, in order of their dates. What holds on a day depends only on what is dated up to that day
 * (model.md §6: 日付が asOf 以前の事実だけで決まる). Of two values of one day the later recorded one counts.
 */
public record History<T>(List<Dated<T>> entries) {

    public History {
        // A stable sort: entries of one day keep the order in which they were recorded.
        entries = entries.stream().sorted(Comparator.comparing(Dated<T>::on)).toList();
    }

    @SafeVarargs
    public static <T> History<T> of(Dated<T>... entries) {
        return new History<>(Arrays.asList(entries));
    }

    /** A value that holds from a day on and never changed. */
    public static <T> History<T> from(LocalDate on, T value) {
        return new History<>(List.of(new Dated<>(on, value)));
    }

    public static <T> History<T> none() {
        return new History<>(List.of());
    }

    /** The entry that holds on a day. */
    public Optional<Dated<T>> entryOn(LocalDate day) {
        Dated<T> found = null;
        for (Dated<T> entry : entries) {
            if (entry.on().isAfter(day)) {
                break;
            }
            found = entry;
        }
        return Optional.ofNullable(found);
    }

    /** The value that holds on a day. */
    public Optional<T> on(LocalDate day) {
        return entryOn(day).map(Dated::value);
    }

    public T on(LocalDate day, T otherwise) {
        return on(day).orElse(otherwise);
    }

    /** First day since which the value has been what it is on that day, unbroken. */
    public Optional<LocalDate> sinceOn(LocalDate day) {
        LocalDate since = null;
        T value = null;
        for (Dated<T> entry : entries) {
            if (entry.on().isAfter(day)) {
                break;
            }
            if (!entry.value().equals(value)) {
                since = entry.on();
                value = entry.value();
            }
        }
        return Optional.ofNullable(since);
    }

    /** The last day up to {@code day} on which that value was taken on. */
    public Optional<LocalDate> lastTaken(T value, LocalDate day) {
        LocalDate last = null;
        for (Dated<T> entry : entries) {
            if (entry.on().isAfter(day)) {
                break;
            }
            last = entry.value().equals(value) ? entry.on() : last;
        }
        return Optional.ofNullable(last);
    }

    public Stream<LocalDate> dates() {
        return entries.stream().map(Dated::on);
    }
}
