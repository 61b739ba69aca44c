package org.kantoku.inspections.application.selection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.contractors.domain.SelectionResult;
import org.kantoku.inspections.domain.selection.SelectionSheetState;

/**
 * One selection sheet in a list.
 *
 * @param validUntil last day for a signature, or {@code null} while it carries none
 * @param conditions conditions not met yet
 * @param overdue    those of them whose day has passed
 */
public record SelectionSheetRow(UUID id, UUID contractorId, String contractor, String work, SelectionSheetState state, LocalDate startedOn,
                                SelectionResult result, BigDecimal score, LocalDate decidedOn, LocalDate approvedOn, LocalDate validUntil,
                                int conditions, int overdue) {
}
