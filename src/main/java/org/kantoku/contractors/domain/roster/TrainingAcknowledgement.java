package org.kantoku.contractors.domain.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/** A contractor has made a version of the policy known and trained its people on it (DH-06, policy 5(2)). */
@Entity
@Table(name = "training_acknowledgement")
public class TrainingAcknowledgement extends BaseEntity {

    /** Months for which training counts, and days within which a newer version has to be made known (model §6 L15). */
    private static final int MONTHS = 12;
    private static final int NEWER_DAYS = 60;
    private static final int ALL = 100;

    @Column(name = "contractor_id")
    private UUID contractorId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "policy_version_id")
    private PolicyVersion policy;

    @Column(name = "on_date")
    private LocalDate onDate;

    @Column(name = "completion_percent")
    private Integer completionPercent;

    @Column(name = "evidence_id")
    private UUID evidenceId;

    protected TrainingAcknowledgement() {
    }

    /**
     * @param on                day on which it was done, no earlier than the version was published
     * @param completionPercent share of the people concerned who took part, 0–100, or {@code null} when not told
     * @param evidenceId        or {@code null}
     */
    public TrainingAcknowledgement(UUID contractorId, PolicyVersion policy, LocalDate on, Integer completionPercent, UUID evidenceId) {
        check(policy, on, completionPercent);
        this.contractorId = contractorId;
        this.policy = policy;
        this.onDate = on;
        this.completionPercent = completionPercent;
        this.evidenceId = evidenceId;
    }

    static void check(PolicyVersion policy, LocalDate on, Integer completionPercent) {
        if (Told.chosen(on, "trainedOn").isBefore(Told.chosen(policy, "policy").publishedOn())) {
            throw new RuleViolation("roster.error.beforePolicy", policy.publishedOn().toString()).on("trainedOn");
        }
        if (completionPercent != null && (completionPercent < 0 || completionPercent > ALL)) {
            throw new RuleViolation("roster.error.completion").on("completion");
        }
    }

    /**
     * The last day on which this acknowledgement is enough: 12 months from its day, or 60 days after the first newer version
     * was published, whichever comes first.
     *
     * @param versions all versions of the policy that are known
     */
    public LocalDate enoughUntil(Collection<PolicyVersion> versions) {
        LocalDate yearly = onDate.plusMonths(MONTHS);
        return versions.stream().map(PolicyVersion::publishedOn).filter(published -> published.isAfter(policy.publishedOn()))
            .min(Comparator.naturalOrder()).map(published -> published.plusDays(NEWER_DAYS)).filter(yearly::isAfter).orElse(yearly);
    }

    public UUID contractorId() {
        return contractorId;
    }

    public PolicyVersion policy() {
        return policy;
    }

    public LocalDate onDate() {
        return onDate;
    }

    public Integer completionPercent() {
        return completionPercent;
    }

    public UUID evidenceId() {
        return evidenceId;
    }
}
