package org.kantoku.contracts.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.domain.Permission;
import org.kantoku.contracts.domain.RiskAssessment;
import org.kantoku.contracts.domain.RiskFactors;
import org.kantoku.contracts.domain.TierDecision;

/** Turns the risk assessments of a contract into what its page shows. */
record RiskViews(Dossier dossier, CurrentUser user, Map<UUID, String> names, LocalDate today) {

    RiskView view() {
        TierDecision decision = dossier.tier(today);
        List<RiskView.Assessment> all = dossier.assessments().stream().map(this::assessment).toList();
        RiskView.Assessment current = dossier.assessment(today).map(this::assessment).orElse(null);
        RiskView.Assessment waiting = dossier.assessments().stream().filter(a -> !a.isApproved()).reduce((a, b) -> b)
            .map(this::assessment).orElse(null);
        return new RiskView(decision.tier(), decision.isRaised(), decision.floors().stream().sorted().toList(), current, waiting, all);
    }

    private RiskView.Assessment assessment(RiskAssessment a) {
        boolean mayApprove = !a.isApproved() && user.has(Permission.CONTRACT_APPROVE) && !user.currentId().equals(a.assessedBy());
        return new RiskView.Assessment(a.id(), factors(a.factors()), a.score(), a.tier(), a.effectiveFrom(), names.get(a.assessedBy()),
            a.assessedOn(), names.get(a.approvedBy()), a.approvedOn(), a.reason(), mayApprove);
    }

    /** The factors in the order of the model. */
    static List<RiskView.Factor> factors(RiskFactors f) {
        return List.of(new RiskView.Factor("sensitivity", f.sensitivity(), f.sensitivity().points()),
            new RiskView.Factor("volume", f.volume(), f.volume().points()),
            new RiskView.Factor("place", f.place(), f.place().points()),
            new RiskView.Factor("subEntrustment", f.subEntrustment(), f.subEntrustment().points()),
            new RiskView.Factor("connection", f.connection(), f.connection().points()),
            new RiskView.Factor("tolerance", f.tolerance(), f.tolerance().points()),
            new RiskView.Factor("history", f.history(), f.history().points()));
    }
}
