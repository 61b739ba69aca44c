package org.kantoku.inspections.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.inspections.domain.SelfAssessmentState;
import org.kantoku.inspections.domain.Verdict;

/**
 * One self-assessment in a list.
 *
 * @param dueOn last day still in time; 14 days after a return if that is later
 */
public record SelfAssessmentRow(UUID id, long version, UUID contractId, String contractNumber, String contractTitle, UUID contractorId,
        String contractorName, int fiscalYear, boolean shortForm, SelfAssessmentState state, LocalDate requestedOn, LocalDate dueOn,
        LocalDate submittedOn, LocalDate reviewedOn, LocalDate returnedOn, Verdict verdict, BigDecimal score) {

    public boolean isOverdue(LocalDate asOf) {
        return state.takesAnswers() && asOf.isAfter(dueOn);
    }
}
