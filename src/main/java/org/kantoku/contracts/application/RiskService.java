package org.kantoku.contracts.application;

import static org.kantoku.access.domain.Permission.CONTRACT_APPROVE;
import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.FactorProposal;
import org.kantoku.contracts.domain.FloorFacts;
import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.contracts.domain.RiskAssessment;
import org.kantoku.contracts.domain.RiskFactors;

/** Risk assessments: made by one person, counted once another has approved them (model §5.1, §7, 9). */
@ApplicationScoped
@Transactional
public class RiskService {

    private ContractRepository contracts;
    private ContractJournal journal;

    protected RiskService() {
    }

    @Inject
    public RiskService(ContractRepository contracts, ContractJournal journal) {
        this.contracts = contracts;
        this.journal = journal;
    }

    /** Records an assessment that takes effect today once it is approved; no factor may lie below what the facts say. */
    @Requires(REGISTER_EDIT)
    public UUID assess(UUID contractId, RiskFactors factors, String reason) {
        Contract contract = contracts.find(contractId);
        ProfileFacts profile = contracts.profiles(contractId).get(0).says();
        new FactorProposal(profile, contract.details().purposes()).check(factors);
        RiskAssessment assessment = new RiskAssessment(contractId, factors, FloorFacts.of(profile).floors(), journal.today(),
            journal.today(), journal.actor(), reason);
        contracts.add(assessment);
        journal.record("contract.assessRisk", contract, reason);
        return assessment.id();
    }

    @Requires(CONTRACT_APPROVE)
    public void approve(UUID assessmentId) {
        RiskAssessment assessment = contracts.find(RiskAssessment.class, assessmentId);
        assessment.approve(journal.today(), journal.actor());
        Contract contract = contracts.find(assessment.contractId());
        contract.withdrawApproval();
        journal.record("contract.approveRisk", contract, assessment.tier().name());
    }
}
