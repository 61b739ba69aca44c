package org.kantoku.inspections.domain;

import java.time.LocalDate;
import java.util.List;

/** From {@code from} on the contract has this tier (S, A, B, C or N). */
public record TierChange(LocalDate from, String tier) {

    /**
     * The tier on a day.
     *
     * @param changes in order of their dates; before the first one its tier holds, without any it is A (model.md §5.1)
     */
    public static String on(List<TierChange> changes, LocalDate day) {
        String tier = changes.isEmpty() ? "A" : changes.get(0).tier();
        for (TierChange change : changes) {
            if (!change.from().isAfter(day)) {
                tier = change.tier();
            }
        }
        return tier;
    }
}
