package org.kantoku.inspections.application;

import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.inspections.domain.ChecklistKind;

/**
 * A published version in the list.
 *
 * @param uses    inspections, self-assessments and selections that follow it
 * @param current whether new ones follow it
 */
public record ChecklistRow(UUID id, ChecklistKind kind, int number, LocalDate publishedOn, int items, int uses, boolean current) {
}
