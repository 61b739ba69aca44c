package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.kantoku.supervision.domain.Duty.MetBy;
import org.kantoku.supervision.domain.LapseKey;
import org.kantoku.supervision.domain.LapseSpan;
import org.kantoku.supervision.domain.RuleId;

/**
 * A lapse of the same rule, branch and subject before the one looked at (model.md §4.9: one that ended never opens again; another
 * begins, and how often is counted).
 *
 * @param waived whether a waiver ended it, so that the next goes on with it
 */
public record EarlierLapse(LapseSpan span, boolean waived) {

    /** A line of the ledger. */
    record Line(LocalDate dueOn, LocalDate metOn, MetBy metBy) {
    }

    /** The newest first; lines met in time leave none. */
    static List<EarlierLapse> of(LapseKey key, List<Line> lines) {
        RuleId rule = RuleId.valueOf(key.rule());
        Map<LocalDate, List<Line>> byDue = lines.stream().collect(Collectors.groupingBy(Line::dueOn, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        List<EarlierLapse> earlier = new ArrayList<>();
        byDue.forEach((due, same) -> {
            List<LocalDate> met = new ArrayList<>();
            same.forEach(line -> met.add(line.metOn()));
            LapseSpan span = LapseSpan.corrected(rule, key.branch(), due, met);
            if (span != null) {
                earlier.add(new EarlierLapse(span, same.stream().anyMatch(line -> line.metBy() == MetBy.WAIVED)));
            }
        });
        return earlier;
    }
}
