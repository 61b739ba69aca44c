package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.List;

import org.kantoku.supervision.domain.FederationRule;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.SupervisionPolicy;
import org.kantoku.supervision.domain.facts.FederationFacts;

/** L18 for incidents that concern no contract. */
public final class UncontractedIncidentRule implements FederationRule {

    @Override
    public RuleId id() {
        return RuleId.L18;
    }

    @Override
    public List<Requirement> requirementsOn(FederationFacts facts, SupervisionPolicy policy, LocalDate day) {
        return IncidentClocks.owed(facts.incidents(), day).toList();
    }

    @Override
    public boolean fulfilled(FederationFacts facts, Requirement ended, LocalDate day) {
        return IncidentClocks.isDone(facts.incidents(), ended, day);
    }
}
