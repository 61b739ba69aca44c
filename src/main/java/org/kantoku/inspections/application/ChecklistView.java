package org.kantoku.inspections.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.ChecklistState;
import org.kantoku.inspections.domain.templates.ContentProblem;
import org.kantoku.inspections.domain.templates.TemplateContent;
import org.kantoku.shared.Bilingual;

/**
 * A version with all it asks.
 *
 * @param version  of the record, against lost updates
 * @param standard whether it is the checklist of its kind that is followed unless another is chosen
 * @param editedBy who wrote it last, {@code null} for those that come with the product
 * @param editor   the name of that person
 * @param before   the published version before it, or {@code null}
 * @param draft    the draft that follows it, or {@code null}
 * @param problems of a draft
 */
public record ChecklistView(UUID id, long version, UUID templateId, ChecklistKind kind, boolean standard, int number, ChecklistState state, String note,
                            LocalDate proposedOn, LocalDate publishedOn, LocalDate supersededOn, UUID editedBy, String editor, UUID proposedBy, UUID before, UUID draft,
                            TemplateContent content, List<ContentProblem> problems) {

    public Bilingual title() {
        return content.title();
    }

    public boolean isDraft() {
        return state == ChecklistState.DRAFT;
    }
}
