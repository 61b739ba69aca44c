package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

import org.kantoku.inspections.domain.SelfAssessmentState;
import org.kantoku.shared.FiscalYear;

/**
 * One request for a self-assessment.
 *
 * @param dueOn last day to submit it, as first asked
 */
public record SelfAssessmentFacts(UUID id, FiscalYear fiscalYear, LocalDate requestedOn, LocalDate dueOn,
                                  History<SelfAssessmentState> states) {

    Stream<LocalDate> dates() {
        return Stream.concat(Stream.of(requestedOn, dueOn), states.dates());
    }
}
