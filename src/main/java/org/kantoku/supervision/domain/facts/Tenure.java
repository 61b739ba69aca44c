package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days on which something holds: an office is held, a permission stands.
 *
 * @param from first day
 * @param to   last day, or {@code null} while no end is known
 */
public record Tenure(LocalDate from, LocalDate to) {

    public Tenure {
        Objects.requireNonNull(from);
    }

    public boolean covers(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    /** First day of the days without anybody in which {@code day} lies, not before {@code floor}; empty while somebody is there. */
    public static Optional<LocalDate> vacantSince(List<Tenure> tenures, LocalDate floor, LocalDate day) {
        if (day.isBefore(floor) || tenures.stream().anyMatch(t -> t.covers(day))) {
            return Optional.empty();
        }
        return Optional.of(tenures.stream().filter(t -> t.to() != null && t.to().isBefore(day)).map(t -> t.to().plusDays(1))
            .filter(floor::isBefore).max(LocalDate::compareTo).orElse(floor));
    }

    /** The days on which a history had that value. */
    public static <T> List<Tenure> during(T value, History<T> history) {
        List<Tenure> spans = new ArrayList<>();
        List<Dated<T>> steps = history.entries();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).value().equals(value)) {
                spans.add(new Tenure(steps.get(i).on(), i + 1 < steps.size() ? steps.get(i + 1).on().minusDays(1) : null));
            }
        }
        return spans;
    }

    Stream<LocalDate> dates() {
        return to == null ? Stream.of(from) : Stream.of(from, to);
    }
}
