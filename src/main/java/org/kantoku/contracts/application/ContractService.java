package org.kantoku.contracts.application;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.DataHandlingProfile;
import org.kantoku.contracts.domain.MasterContract;
import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.shared.Blanks;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.NumberSequence;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.StaleRecord;

/** Registers contracts and changes what is written down about them and about their data. */
@ApplicationScoped
@Transactional
public class ContractService {

    private ContractRepository contracts;
    private Dossiers dossiers;
    private ContractJournal journal;
    private NumberSequence numbers;

    protected ContractService() {
    }

    @Inject
    public ContractService(ContractRepository contracts, Dossiers dossiers, ContractJournal journal, NumberSequence numbers) {
        this.contracts = contracts;
        this.dossiers = dossiers;
        this.journal = journal;
        this.numbers = numbers;
    }

    /** Starts a draft, whose facts are all undecided. */
    @Requires(REGISTER_EDIT)
    public UUID register(UUID contractorId, ContractDetails details) {
        LocalDate today = journal.today();
        requireMaster(null, contractorId, details.parentContractId());
        String number = numbers.next("K", FiscalYear.of(today).year());
        Contract contract = new Contract(number, contractorId, details, today, journal.actor());
        contracts.add(contract);
        contracts.add(DataHandlingProfile.undetermined(contract.id(), today));
        journal.record("contract.register", contract, null);
        return contract.id();
    }

    /**
     * Changes the details; refuses a stale form, and a purpose that a member co-op did not entrust the data for (S-11).
     *
     * @param reason why a signed contract is corrected, or {@code null}
     */
    @Requires(REGISTER_EDIT)
    public void describe(UUID id, long version, ContractDetails details, String reason) {
        Contract contract = contracts.find(id, version);
        dossiers.of(contract).stricter(journal.today()).requirePurposes(details.purposes());
        requireMaster(contract, contract.contractorId(), details.parentContractId());
        contract.describe(details, reason);
        journal.record("contract.describe", contract, reason);
    }

    private void requireMaster(Contract individual, UUID contractorId, UUID masterId) {
        if (masterId != null) {
            UUID id = individual == null ? null : individual.id();
            MasterContract.check(contracts.find(masterId), id, contractorId, id != null && !contracts.individuals(id).isEmpty());
        }
    }

    /**
     * Confirms the facts as a new version that holds from today; a given approval falls. What the contract is stays as it was
     * decided.
     *
     * @param knownVersionNo number of the version that the form was opened with
     * @param reason         why they changed; needed unless nothing had been decided before
     */
    @Requires(REGISTER_EDIT)
    public void confirmFacts(UUID id, int knownVersionNo, ProfileFacts facts, String reason) {
        Contract contract = contracts.find(id);
        DataHandlingProfile latest = contracts.profiles(id).get(0);
        if (latest.versionNo() != knownVersionNo) {
            throw new StaleRecord(latest.createdAt(), latest.createdBy());
        }
        boolean first = latest.says().isBare();
        if (!first && (reason == null || reason.isBlank())) {
            throw new RuleViolation("contracts.error.reasonMissing").on("reason");
        }
        facts.requireArrangedAs(latest.says(), contracts.isRuled(id));
        contracts.add(new DataHandlingProfile(id, latest.versionNo() + 1, facts, journal.today(), journal.actor(),
            Blanks.toNull(reason)));
        contract.withdrawApproval();
        journal.record("contract.confirmFacts", contract, reason);
    }
}
