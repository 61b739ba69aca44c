package org.kantoku.contractors.application.roster;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contractors.domain.roster.PolicyVersion;
import org.kantoku.contractors.domain.roster.TrainingAcknowledgement;

/** Training of a contractor's people on our policy. */
@ApplicationScoped
@Transactional
public class TrainingService {

    @Inject
    private RosterRepository roster;

    @Inject
    private RosterJournal journal;

    @Inject
    private RosterFiles files;

    /**
     * Records that it was done.
     *
     * @param completionPercent 0–100, or {@code null}
     * @param evidenceId        a file about the firm, or {@code null}
     */
    @Requires(REGISTER_EDIT)
    public UUID acknowledge(UUID contractorId, UUID policyId, LocalDate on, Integer completionPercent, UUID evidenceId) {
        journal.contractor(contractorId);
        journal.refuseFuture(on, "trainedOn");
        PolicyVersion policy = policyId == null ? null : roster.find(PolicyVersion.class, policyId);
        TrainingAcknowledgement done = new TrainingAcknowledgement(contractorId, policy, on, completionPercent, files.of(contractorId, evidenceId));
        roster.add(done);
        journal.record("roster.acknowledge", contractorId, policy.label());
        return done.id();
    }
}
