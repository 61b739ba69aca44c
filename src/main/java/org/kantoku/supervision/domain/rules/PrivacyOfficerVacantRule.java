package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.List;

import org.kantoku.supervision.domain.FederationRule;
import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.SeverityScale;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.SupervisionPolicy;
import org.kantoku.supervision.domain.facts.FederationFacts;
import org.kantoku.supervision.domain.facts.Tenure;

/** L16 RESPONSIBLE_VACANT (a): there is an overall privacy officer (全体責任者); lapsed on the first day without. */
public final class PrivacyOfficerVacantRule implements FederationRule {

    @Override
    public RuleId id() {
        return RuleId.L16;
    }

    @Override
    public List<Requirement> requirementsOn(FederationFacts facts, SupervisionPolicy policy, LocalDate day) {
        return Tenure.vacantSince(facts.privacyOfficers(), policy.goLiveOn(), day).map(since -> Requirement.of(id(),
            new Subject(Subject.Type.FEDERATION, null, "privacy-officer"), Requirement.AT_ONCE, SeverityScale.growing(Severity.HIGH),
            Reason.of("L16.a", since)).branch("a").cycle(since)).stream().toList();
    }
}
