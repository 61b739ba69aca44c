package org.kantoku.contractors.application.roster;

import static org.kantoku.access.domain.Permission.POLICY_PUBLISH;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contractors.domain.roster.PolicyVersion;
import org.kantoku.shared.RuleViolation;

/** Versions of our privacy policy. */
@ApplicationScoped
@Transactional
public class PolicyService {

    @Inject
    private RosterRepository roster;

    @Inject
    private RosterJournal journal;

    /**
     * Records a version; from 60 days after its publication earlier training is no longer enough.
     *
     * @throws RuleViolation when the label or the day is taken
     */
    @Requires(POLICY_PUBLISH)
    public UUID publish(String label, String title, LocalDate publishedOn) {
        PolicyVersion version = new PolicyVersion(label, title, publishedOn);
        roster.policies().forEach(other -> {
            if (other.label().equalsIgnoreCase(version.label())) {
                throw new RuleViolation("roster.error.labelTaken", version.label()).on("label");
            }
            if (other.publishedOn().equals(publishedOn)) {
                throw new RuleViolation("roster.error.dayTaken", other.label()).on("publishedOn");
            }
        });
        roster.add(version);
        journal.recordOurs("roster.publishPolicy", "PolicyVersion", version.id(), version.label());
        return version.id();
    }
}
