package org.kantoku.correctiveactions.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kantoku.correctiveactions.domain.FailedSheetItem;
import org.kantoku.correctiveactions.domain.FindingSource;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.correctiveactions.domain.Wording;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.shared.evidence.EvidenceFile;

/**
 * A finding with everything around it, as a page shows it. For a contractor the item, internal comments and the names of our
 * people are left out.
 */
public record FindingDetail(UUID id, long version, String number, Wording wording, FindingGrade grade, FindingGrade proposedGrade,
                            FindingState state, boolean shared, int reopenedCount, int recurrenceCount, Place place, Source source,
                            FindingDates dates, String containment, List<PlanView> plans, List<ReportView> reports,
                            List<ConsultationView> consultations, List<ExtensionView> extensions, List<LocalDate> reminders,
                            List<TransitionView> transitions, List<CommentView> comments, List<EvidenceFile> files) implements Serializable {

    /** Whose finding it is: the contractor, and the contracts it concerns. */
    public record Place(UUID contractorId, String contractorName, List<ContractName> contracts) implements Serializable {
    }

    /** A contract by number and title. */
    public record ContractName(UUID id, String number, String title) implements Serializable {
    }

    /** The sheet and item it was raised from; {@code item} is {@code null} for a contractor. */
    public record Source(FindingSource kind, UUID id, String label, FailedSheetItem item) implements Serializable {
    }

    /** The newest plan, or {@code null}. */
    public PlanView plan() {
        return plans.isEmpty() ? null : plans.get(plans.size() - 1);
    }

    /** The newest report, or {@code null}. */
    public ReportView report() {
        return reports.isEmpty() ? null : reports.get(reports.size() - 1);
    }

    /** The talk about money that waits for an answer, or {@code null}. */
    public ConsultationView openConsultation() {
        return consultations.stream().filter(ConsultationView::isOpen).findFirst().orElse(null);
    }

    public Optional<TransitionView> last(FindingState state) {
        return transitions.stream().filter(step -> step.to() == state).reduce((first, second) -> second);
    }

    public String titleIn(String language) {
        return "en".equals(language) && wording.titleEn() != null ? wording.titleEn() : wording.title();
    }
}
