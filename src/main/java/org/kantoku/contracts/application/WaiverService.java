package org.kantoku.contracts.application;

import static org.kantoku.access.domain.Permission.WAIVER_APPROVE;
import static org.kantoku.access.domain.Permission.WAIVER_REQUEST;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.Waiver;
import org.kantoku.contracts.domain.WaiverState;
import org.kantoku.shared.RuleViolation;

/** Exceptions from lapse rules: asked for with a compensating measure, decided by the overall privacy officer. */
@ApplicationScoped
@Transactional
public class WaiverService {

    /** Rules from which there is no exception (model §6.2, §6.1). */
    private static final Set<String> UNWAIVABLE = Set.of("L03", "L11", "L13", "L18", "L21", "G03");

    private ContractRepository contracts;
    private ContractJournal journal;

    protected WaiverService() {
    }

    @Inject
    public WaiverService(ContractRepository contracts, ContractJournal journal) {
        this.contracts = contracts;
        this.journal = journal;
    }

    /**
     * Asks for an exception; a second one from the same duty is a renewal, of which there is one at most. What ended and began anew since
     * (model §4.9) is another lapse, from which there may be an exception again.
     *
     * @param branch     part of the rule, empty where it has none
     * @param subjectKey clause code for L04, otherwise the subject key of the duty
     * @param since      day from which the duty stands without a break, or {@code null} when an earlier exception is always renewed
     */
    @Requires(WAIVER_REQUEST)
    public UUID request(UUID contractId, String rule, String branch, String subjectKey, LocalDate since, String reason, String compensating,
                        LocalDate expiresOn) {
        if (UNWAIVABLE.contains(rule)) {
            throw new RuleViolation("contracts.error.unwaivable", rule);
        }
        Contract contract = contracts.find(contractId);
        var earlier = contracts.waivers(contractId).stream().filter(w -> w.isFor(rule, branch, subjectKey)).toList();
        if (earlier.stream().anyMatch(w -> w.state() == WaiverState.REQUESTED)) {
            throw new RuleViolation("contracts.error.waiverPending");
        }
        Waiver previous = earlier.stream().filter(w -> w.state().isGrant() && (since == null || !since.isAfter(w.lastDay().plusDays(1)))).reduce((a, b) -> b).orElse(null);
        Waiver waiver = new Waiver(contractId, rule, branch, subjectKey, reason, compensating, expiresOn, previous, journal.today(), journal.actor());
        contracts.add(waiver);
        journal.record("contract.requestWaiver", contract, named(waiver) + ": " + reason);
        return waiver.id();
    }

    /** Takes back a request of one's own that nobody has decided. */
    @Requires(WAIVER_REQUEST)
    public void withdraw(UUID waiverId) {
        Waiver waiver = contracts.find(Waiver.class, waiverId);
        waiver.withdraw(journal.today(), journal.actor());
        done("contract.withdrawWaiver", waiver, null);
    }

    /** Ends an exception before its last day; the duty stands again, late from today if its day has passed. */
    @Requires(WAIVER_APPROVE)
    public void revoke(UUID waiverId, String reason) {
        Waiver waiver = contracts.find(Waiver.class, waiverId);
        waiver.revoke(journal.today(), journal.actor(), reason);
        done("contract.revokeWaiver", waiver, reason);
    }

    private void done(String action, Waiver waiver, String remark) {
        String what = named(waiver);
        journal.record(action, contracts.find(waiver.contractId()), remark == null ? what : what + ": " + remark);
    }

    private static String named(Waiver waiver) {
        String part = waiver.branch() == null || waiver.branch().isEmpty() ? "" : "(" + waiver.branch() + ")";
        return (waiver.rule() + part + " " + waiver.subjectKey()).strip();
    }

    @Requires(WAIVER_APPROVE)
    public void grant(UUID waiverId) {
        Waiver waiver = contracts.find(Waiver.class, waiverId);
        waiver.grant(journal.today(), journal.actor());
        done("contract.grantWaiver", waiver, null);
    }

    @Requires(WAIVER_APPROVE)
    public void refuse(UUID waiverId, String remark) {
        Waiver waiver = contracts.find(Waiver.class, waiverId);
        waiver.refuse(journal.today(), journal.actor(), remark);
        done("contract.refuseWaiver", waiver, remark);
    }
}
