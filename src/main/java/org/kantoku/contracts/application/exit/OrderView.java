package org.kantoku.contracts.application.exit;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kantoku.contracts.domain.exit.CertificateContent;
import org.kantoku.contracts.domain.exit.CertificateVerdict;
import org.kantoku.contracts.domain.exit.ExitChoice;
import org.kantoku.contracts.domain.exit.Residual;
import org.kantoku.contracts.domain.exit.ReturnErasureState;
import org.kantoku.shared.evidence.EvidenceFile;

/**
 * One order of return and erasure as pages show it.
 *
 * @param state        on the day of reading
 * @param instructedBy {@code null} for a contractor, who learns no names of ours
 * @param daysLeft     days until the deadline, negative when it is over
 * @param certificates newest first
 * @param steps        newest first
 * @param drafts       files waiting to be handed in
 * @param transferIds  the hand-overs a partial order is about
 */
public record OrderView(UUID id, long version, UUID contractId, String contractNumber, String contractTitle, String contractor, boolean isFinal,
                        ExitChoice choice, ReturnErasureState state, LocalDate instructedOn, String instructedBy, String instruction,
                        LocalDate endedOn, LocalDate dueOn, LocalDate deadline, long daysLeft, Residual residual, LocalDate completedOn,
                        List<Certificate> certificates, List<Extension> extensions, List<Step> steps, List<EvidenceFile> drafts,
                        List<UUID> transferIds) implements Serializable {

    /**
     * A certificate with its verdict.
     *
     * @param by          who handed it in, or recorded it for the firm
     * @param mayBeJudged whether the reader is another person than who recorded it
     */
    public record Certificate(int seq, LocalDate on, String by, boolean onBehalf, CertificateContent content, CertificateVerdict verdict,
                              LocalDate judgedOn, String judgedBy, String words, List<EvidenceFile> files, boolean mayBeJudged) implements Serializable {
    }

    /** A longer term that was granted. */
    public record Extension(LocalDate on, String by, LocalDate oldDueOn, LocalDate newDueOn, String reason) implements Serializable {
    }

    /** A step with its words. */
    public record Step(ReturnErasureState to, LocalDate on, Instant at, String by, String reason) implements Serializable {
    }

    public Certificate latest() {
        return certificates.isEmpty() ? null : certificates.get(0);
    }

    public boolean completed() {
        return state == ReturnErasureState.COMPLETED;
    }

    /** Whether a certificate is awaited from the contractor. */
    public boolean awaited() {
        return state.waitsForContractor();
    }

    /** What was wrong with the last certificate, while the next one is awaited; otherwise {@code null}. */
    public String remark() {
        return state == ReturnErasureState.REJECTED && latest() != null ? latest().words() : null;
    }

    /** When a state was last reached, or {@code null}. */
    public LocalDate reachedOn(ReturnErasureState wanted) {
        return steps.stream().filter(step -> step.to() == wanted).map(Step::on).findFirst().orElse(null);
    }
}
