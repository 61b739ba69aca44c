package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;

/**
 * A finding that was not closed on a day.
 *
 * @param grade as of the day, or {@code null} where it was not graded yet
 * @param state as of the day
 */
public record OpenFindingRow(UUID id, String number, String title, String titleEn, UUID contractorId, String contractor, FindingGrade grade,
                             FindingState state, LocalDate raisedOn) {

    public String titleIn(String language) {
        return "en".equals(language) && titleEn != null ? titleEn : title;
    }
}
