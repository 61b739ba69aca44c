package org.kantoku.inspections.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.kantoku.inspections.domain.Evaluation;
import org.kantoku.inspections.domain.InspectionKind;

/**
 * What the report of an inspection says. It goes to the contractor: no names of our people, no item codes, weights or tiers, and none
 * of the reasons that inspectors gave each other.
 *
 * @param contractor     its name
 * @param inspectors     how many came
 * @param view           what the contractor said about the facts; {@code null} with a {@code viewOn}: nothing to object
 * @param viewOn         day of it, or {@code null} when the time passed without a word
 * @param checklist      number of the checklist's version
 * @param files          how many files belong to an answer, by item code
 */
public record ReportContent(String number, InspectionKind kind, String contractor, List<Contract> contracts, Dates dates, int inspectors,
        String remoteReason, String view, LocalDate viewOn, int checklist, Evaluation evaluation, Map<String, Integer> files) {

    /** A contract it covered. */
    public record Contract(String number, String title) {
    }

    /** The days of it; {@code factCheckUntil} is the last day on which the contractor could object. */
    public record Dates(LocalDate notice, LocalDate start, LocalDate end, LocalDate factCheckUntil, LocalDate confirmed) {
    }
}
