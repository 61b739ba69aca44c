package org.kantoku.correctiveactions.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import org.kantoku.correctiveactions.domain.Decision;
import org.kantoku.correctiveactions.domain.PlanContent;
import org.kantoku.shared.evidence.EvidenceFile;

/** One version of a corrective plan with its files. {@code by} and {@code decidedBy} are names. */
public record PlanView(int number, PlanContent content, LocalDate submittedOn, String by, Decision decision, LocalDate decidedOn,
                       String decidedBy, String reason, List<EvidenceFile> files) implements Serializable {

    public boolean isReturned() {
        return decision == Decision.RETURNED;
    }
}
