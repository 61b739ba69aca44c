package org.kantoku.correctiveactions.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import org.kantoku.correctiveactions.domain.Decision;
import org.kantoku.shared.evidence.EvidenceFile;

/** One completion report with its files. {@code by} and {@code decidedBy} are names. */
public record ReportView(int number, String done, LocalDate reportedOn, String by, Decision decision, LocalDate decidedOn,
                         String decidedBy, String statement, List<EvidenceFile> files) implements Serializable {

    public boolean isReturned() {
        return decision == Decision.RETURNED;
    }
}
