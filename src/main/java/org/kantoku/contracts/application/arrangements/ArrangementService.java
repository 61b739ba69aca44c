package org.kantoku.contracts.application.arrangements;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.application.ContractJournal;
import org.kantoku.contracts.application.ContractRepository;
import org.kantoku.contracts.application.ContractService;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.DataHandlingProfile;
import org.kantoku.contracts.domain.PrincipalCategory;
import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.contracts.domain.arrangements.ArrangementAnswers;
import org.kantoku.contracts.domain.arrangements.ArrangementGrounds;
import org.kantoku.contracts.domain.arrangements.ArrangementRuling;
import org.kantoku.shared.StaleRecord;

/** Decides what a contract is: the first question asked of a new entry (policy row S-14). Only entrustments are supervised. */
@ApplicationScoped
@Transactional
public class ArrangementService {

    @Inject
    private ArrangementRepository arrangements;

    @Inject
    private ContractRepository contracts;

    @Inject
    private ContractService registering;

    @Inject
    private ContractJournal journal;

    /** Registers a contract together with the decision what it is; either both stay or none. */
    @Requires(REGISTER_EDIT)
    public UUID register(UUID contractorId, ContractDetails details, ArrangementAnswers answers, ArrangementGrounds grounds,
                         Set<PrincipalCategory> categories) {
        UUID id = registering.register(contractorId, details);
        decide(id, 0, answers, grounds, categories);
        return id;
    }

    /**
     * Decides it, for the first time or anew. The contract's facts follow: an entrustment entrusts personal data, whatever else
     * was decided does not, and what is undetermined stays open. A given approval falls.
     *
     * @param knownVersionNo number of the decision the form was opened with, 0 for none
     * @param categories     whose data, for an entrustment; otherwise they may be empty
     */
    @Requires(REGISTER_EDIT)
    public void decide(UUID contractId, int knownVersionNo, ArrangementAnswers answers, ArrangementGrounds grounds,
                       Set<PrincipalCategory> categories) {
        Contract contract = contracts.find(contractId);
        List<ArrangementRuling> before = arrangements.rulings(contractId);
        int last = before.isEmpty() ? 0 : before.get(0).versionNo();
        if (last != knownVersionNo) {
            throw new StaleRecord(before.get(0).createdAt(), before.get(0).createdBy());
        }
        ArrangementRuling ruling = new ArrangementRuling(contractId, last + 1, answers, grounds, journal.today(), journal.actor());
        arrangements.add(ruling);
        DataHandlingProfile profile = contracts.profiles(contractId).get(0);
        ProfileFacts says = profile.says().arranged(ruling.kind(), categories);
        if (!says.equals(profile.says())) {
            contracts.add(new DataHandlingProfile(contractId, profile.versionNo() + 1, says, journal.today(), journal.actor(), ruling.grounds().words()));
            contract.withdrawApproval();
        }
        journal.record("contract.decideArrangement", contract, ruling.kind().name());
    }
}
