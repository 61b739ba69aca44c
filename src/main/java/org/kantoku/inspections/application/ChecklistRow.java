package org.kantoku.inspections.application;

import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.ChecklistState;
import org.kantoku.shared.Bilingual;

/**
 * A version in the list.
 *
 * @param standard    whether it is the checklist of its kind that is followed unless another is chosen
 * @param publishedOn {@code null} for a draft
 * @param uses        inspections, self-assessments and selections that follow it
 * @param proposedOn  since when a draft waits to be published, or {@code null}
 */
public record ChecklistRow(UUID id, ChecklistKind kind, boolean standard, Bilingual title, int number, ChecklistState state, LocalDate publishedOn,
                           int items, int uses, LocalDate proposedOn) {
}
