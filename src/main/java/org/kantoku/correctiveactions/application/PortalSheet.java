package org.kantoku.correctiveactions.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kantoku.inspections.domain.SelfAssessmentState;

/**
 * A contractor's own self-assessment, without codes, weights or grades. The closing declaration is counted apart: it is
 * given when the sheet is handed in.
 *
 * @param work     title of the contract
 * @param missing  what still has to be answered or completed
 * @param returned what the federation asked when it returned the sheet
 */
public record PortalSheet(UUID id, long version, int fiscalYear, String work, SelfAssessmentState state, LocalDate dueOn,
                          LocalDate submittedOn, long answered, long total, List<Question> missing, List<Question> returned)
        implements Serializable {

    /**
     * A question by its place in the sheet.
     *
     * @param place  1 for the first
     * @param gap    what is missing, as a text key, or {@code null}
     * @param remark what was asked, or {@code null}
     */
    public record Question(int place, String ja, String en, String gap, String remark) implements Serializable {

        public String in(String language) {
            return "en".equals(language) ? en : ja;
        }
    }

    public boolean isEditable() {
        return state.takesAnswers();
    }

    public boolean isReady() {
        return isEditable() && missing.isEmpty();
    }
}
