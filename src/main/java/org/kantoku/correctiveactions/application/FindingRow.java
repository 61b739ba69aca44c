package org.kantoku.correctiveactions.application;

import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;

/**
 * One finding in a list.
 *
 * @param titleEn   English title, or {@code null}
 * @param nextDueOn day by which the next step is owed, itself in time; {@code null} when nothing is owed
 * @param daysOver  days after that day, 0 when in time
 * @param daysLeft  days until that day, 0 when it is over or not owed
 */
public record FindingRow(UUID id, String number, String title, String titleEn, FindingGrade grade, FindingState state,
                         UUID contractorId, String contractorName, String contractNumber, LocalDate raisedOn,
                         LocalDate nextDueOn, long daysOver, long daysLeft) {

    public boolean isOverdue() {
        return daysOver > 0;
    }

    public String titleIn(String language) {
        return "en".equals(language) && titleEn != null ? titleEn : title;
    }
}
