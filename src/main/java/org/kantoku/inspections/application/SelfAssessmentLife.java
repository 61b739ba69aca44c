package org.kantoku.inspections.application;

import java.time.LocalDate;
import java.util.List;

/**
 * What became of a self-assessment, beside its answers.
 *
 * @param contractOver whether its contract has ended, so that the request may be taken back
 * @param extendable   whether a longer term may still be granted today
 * @param extensions   longer terms, none or one
 * @param history      its states, newest first
 */
public record SelfAssessmentLife(boolean contractOver, boolean extendable, List<Extension> extensions, List<HistoryLine> history) {

    /** A longer term: from the day it was granted the new date counts. */
    public record Extension(LocalDate grantedOn, LocalDate oldDueOn, LocalDate newDueOn, String by, String reason) {
    }
}
