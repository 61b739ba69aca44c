package org.kantoku.contracts.application.hygiene;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.application.ContractJournal;
import org.kantoku.contracts.application.ContractRepository;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.hygiene.ContractHygiene;
import org.kantoku.contracts.domain.hygiene.HygieneFacts;
import org.kantoku.contracts.domain.hygiene.PriceConsultation;

/** What a contract has to have in order besides its clauses, and consultations on its price (clauses.md §4). */
@ApplicationScoped
@Transactional
public class HygieneService {

    private HygieneRepository repository;
    private ContractRepository contracts;
    private ContractJournal journal;

    protected HygieneService() {
    }

    @Inject
    public HygieneService(HygieneRepository repository, ContractRepository contracts, ContractJournal journal) {
        this.repository = repository;
        this.contracts = contracts;
        this.journal = journal;
    }

    @Requires(REGISTER_EDIT)
    public void note(UUID contractId, HygieneFacts facts) {
        Contract contract = contracts.find(contractId);
        repository.of(contractId).ifPresentOrElse(known -> known.note(facts, contract.details(), journal.today()),
            () -> repository.add(new ContractHygiene(contractId, facts, contract.details(), journal.today())));
        journal.record("contract.noteHygiene", contract, null);
    }

    /** The contractor asked to talk about the price. */
    @Requires(REGISTER_EDIT)
    public UUID ask(UUID contractId, LocalDate askedOn, String topic) {
        PriceConsultation consultation = new PriceConsultation(contracts.find(contractId).id(), askedOn, topic, journal.today());
        repository.add(consultation);
        journal.record("contract.askPrice", contracts.find(contractId), topic);
        return consultation.id();
    }

    @Requires(REGISTER_EDIT)
    public void answer(UUID consultationId, LocalDate on, String outcome) {
        PriceConsultation consultation = repository.consultation(consultationId);
        consultation.answer(on, outcome, journal.today());
        journal.record("contract.answerPrice", contracts.find(consultation.contractId()), outcome);
    }
}
