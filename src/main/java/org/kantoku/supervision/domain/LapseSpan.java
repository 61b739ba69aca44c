package org.kantoku.supervision.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Days on which a lapse stood.
 *
 * @param from first day
 * @param to   first day on which it no longer stood, or {@code null} while it does; never before {@code from}
 */
public record LapseSpan(LocalDate from, LocalDate to) {

    public LapseSpan {
        Objects.requireNonNull(from);
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /**
     * The days as judged now (as-corrected, model.md §6): from the day after it was due until the last of its lines was met.
     *
     * @param met of each line the day on which it no longer stood, or {@code null} while it does
     * @return {@code null} where every line was met in time, or left no lapse behind
     */
    public static LapseSpan corrected(RuleId rule, String branch, LocalDate dueOn, Collection<LocalDate> met) {
        List<LocalDate> late = met.stream().filter(day -> day == null || day.isAfter(dueOn)).toList();
        if (late.isEmpty()) {
            return null;
        }
        LocalDate from = dueOn.plusDays(1);
        LocalDate to = late.stream().anyMatch(Objects::isNull) ? null : Collections.max(late);
        return from.equals(to) && rule.isContinuing(branch) ? null : new LapseSpan(from, to);
    }

    public boolean contains(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }

    /** Number of days it stood, up to and including a day; 0 for what ended on the day it began. */
    public long daysUpTo(LocalDate day) {
        LocalDate end = to == null || to.isAfter(day) ? day.plusDays(1) : to;
        return Math.max(0, end.toEpochDay() - from.toEpochDay());
    }
}
