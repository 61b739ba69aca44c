package org.kantoku.correctiveactions.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.correctiveactions.domain.Finding;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;

/** One finding in a contractor's list. {@code dueOn} is empty unless the contractor owes the next step. */
public record PortalFinding(UUID id, String number, String title, String titleEn, FindingGrade grade, FindingState state,
                            LocalDate classifiedOn, LocalDate dueOn) implements Serializable {

    static PortalFinding of(Finding finding) {
        return new PortalFinding(finding.id(), finding.number(), finding.wording().title(), finding.wording().titleEn(),
            finding.grade(), finding.state(), finding.deadlines().classifiedOn(),
            finding.state().waitsForContractor() ? finding.nextDueOn() : null);
    }

    public String titleIn(String language) {
        return "en".equals(language) && titleEn != null ? titleEn : title;
    }
}
