package org.kantoku.inspections.application.selection;

import java.util.UUID;

import org.kantoku.contractors.domain.SelectionResult;
import org.kantoku.inspections.domain.selection.SelectionSheetState;

/**
 * What the list of selection sheets is narrowed to; {@code null} means no condition.
 *
 * @param search  part of the contractor's name or of the work
 * @param overdue only those with a condition whose day has passed
 */
public record SelectionSheetFilter(String search, SelectionSheetState state, SelectionResult result, UUID contractorId, boolean overdue) {

    public static SelectionSheetFilter none() {
        return new SelectionSheetFilter(null, null, null, null, false);
    }
}
