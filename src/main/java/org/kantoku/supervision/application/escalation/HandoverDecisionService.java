package org.kantoku.supervision.application.escalation;

import static org.kantoku.access.domain.Permission.HANDOVER_DECIDE;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RuleViolation;
import org.kantoku.supervision.domain.escalation.HandoverDecision;

/** Records whether handing over data under a contract has to stop because of what lapsed; stopping it is an act of its own. */
@ApplicationScoped
@Transactional
public class HandoverDecisionService {

    @Inject
    private HandoverDecisionRepository decisions;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /**
     * Answers for every lapse of the contract that is asked about.
     *
     * @param stop   whether handing over has to stop
     * @param reason why, or why not
     */
    @Requires(HANDOVER_DECIDE)
    public void decide(UUID contractId, boolean stop, String reason) {
        List<HandoverDecision> asked = decisions.undecided(contractId);
        if (asked.isEmpty()) {
            throw new RuleViolation("notices.error.decided");
        }
        asked.forEach(one -> one.decide(stop, reason, clock.today(), user.currentId()));
        String rules = asked.stream().map(HandoverDecision::rule).distinct().collect(Collectors.joining(" "));
        audit.record(stop ? "handover.needed" : "handover.notNeeded", "Contract", contractId, rules, reason);
    }
}
