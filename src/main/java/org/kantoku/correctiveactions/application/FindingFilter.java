package org.kantoku.correctiveactions.application;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;

/**
 * Which findings a list shows; a component that is {@code null} asks nothing.
 *
 * @param search  part of the number, the title or the contractor's name
 * @param view    whose turn it is, or whether it is open at all
 * @param overdue only those whose next step is late
 * @param stage   what they wait for
 * @param only    these findings only, such as those a person chose; empty asks nothing
 */
public record FindingFilter(String search, FindingView view, FindingState state, FindingGrade grade, UUID contractorId,
                            UUID contractId, boolean overdue, FindingBoard.Stage stage, Set<UUID> only) implements Serializable {

    public FindingFilter {
        only = Set.copyOf(only);
    }

    public FindingFilter(String search, FindingView view, FindingState state, FindingGrade grade, UUID contractorId, UUID contractId,
                         boolean overdue) {
        this(search, view, state, grade, contractorId, contractId, overdue, null, Set.of());
    }

    public static FindingFilter none() {
        return new FindingFilter(null, null, null, null, null, null, false);
    }

    /** These findings, whatever else holds of them. */
    public static FindingFilter only(Set<UUID> ids) {
        return new FindingFilter(null, null, null, null, null, null, false, null, ids);
    }

    /** The same conditions for what waits for one thing. */
    public FindingFilter at(FindingBoard.Stage other) {
        return new FindingFilter(search, view, state, grade, contractorId, contractId, overdue, other, only);
    }

    /** Number of conditions that hold the list narrow, beside the view. */
    public int active() {
        int count = overdue ? 1 : 0;
        for (Object condition : new Object[] {search, state, grade, contractorId, contractId, stage}) {
            count += condition == null ? 0 : 1;
        }
        return count;
    }
}
