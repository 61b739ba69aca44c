package org.kantoku.supervision.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A lapse as it was judged at the time (as-recorded, model.md §6 後から登録): the days on which the ledger, as it stood at the end of that very
 * day, held it lapsed. What was entered later changes the corrected span, never this one.
 */
public final class RecordedSpans {

    private RecordedSpans() {
    }

    /**
     * One version of a line of the ledger.
     *
     * @param dueOn        last day still in time
     * @param metOn        first day on which it no longer stood, or {@code null}
     * @param recordedFrom day on which the version was written
     * @param recordedTo   day on which it was replaced or taken away, or {@code null} while it stands
     */
    public record Version(LocalDate dueOn, LocalDate metOn, LocalDate recordedFrom, LocalDate recordedTo) {

        public Version {
            Objects.requireNonNull(dueOn);
            Objects.requireNonNull(recordedFrom);
        }

        private Stream<LapseSpan> span(LocalDate upTo) {
            LocalDate from = Dates.later(dueOn.plusDays(1), recordedFrom);
            LocalDate to = Dates.earlier(metOn, recordedTo);
            boolean any = !from.isAfter(upTo) && (to == null || from.isBefore(to));
            return any ? Stream.of(new LapseSpan(from, to == null || to.isAfter(upTo) ? null : to)) : Stream.empty();
        }
    }

    /**
     * The days of one lapse, in order and with neighbouring spans joined.
     *
     * @param versions every version of the lines that belong to the lapse, in any order
     * @param upTo     last day looked at; a span that reaches it has no end
     */
    public static List<LapseSpan> of(Collection<Version> versions, LocalDate upTo) {
        List<LapseSpan> joined = new ArrayList<>();
        versions.stream().flatMap(version -> version.span(upTo)).sorted(Comparator.comparing(LapseSpan::from)).forEach(next -> {
            LapseSpan last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || last.to() != null && last.to().isBefore(next.from())) {
                joined.add(next);
            } else {
                joined.set(joined.size() - 1, new LapseSpan(last.from(), last.to() == null || next.to() == null ? null
                    : last.to().isAfter(next.to()) ? last.to() : next.to()));
            }
        });
        return List.copyOf(joined);
    }
}
