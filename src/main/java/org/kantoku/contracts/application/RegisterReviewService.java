package org.kantoku.contracts.application;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.RegisterReview;
import org.kantoku.shared.RuleViolation;

/** Records that the entry of a contract was looked through (台帳の棚卸し), which is owed every 12 months (G01). */
@ApplicationScoped
@Transactional
public class RegisterReviewService {

    @Inject
    private ContractRepository contracts;

    @Inject
    private ContractJournal journal;

    /** @param words what was put right; may be empty */
    @Requires(REGISTER_EDIT)
    public void reviewed(UUID contractId, String words) {
        Contract contract = contracts.find(contractId);
        if (contracts.reviews(contractId).stream().anyMatch(review -> review.on().equals(journal.today()))) {
            throw new RuleViolation("contracts.error.reviewedToday");
        }
        contracts.add(new RegisterReview(contractId, words, journal.today(), journal.actor()));
        journal.record("contract.registerReview", contract, words);
    }
}
