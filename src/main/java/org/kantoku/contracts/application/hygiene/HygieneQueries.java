package org.kantoku.contracts.application.hygiene;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.application.ContractRepository;
import org.kantoku.contracts.application.documents.DocumentRepository;
import org.kantoku.contracts.domain.hygiene.ContractHygiene;
import org.kantoku.contracts.domain.hygiene.HygieneFacts;

/** Reads the hygiene of one contract. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class HygieneQueries {

    private HygieneRepository repository;
    private ContractRepository contracts;
    private DocumentRepository documents;

    protected HygieneQueries() {
    }

    @Inject
    public HygieneQueries(HygieneRepository repository, ContractRepository contracts, DocumentRepository documents) {
        this.repository = repository;
        this.contracts = contracts;
        this.documents = documents;
    }

    @Requires(REGISTER_READ)
    public HygieneView of(UUID contractId) {
        HygieneFacts facts = repository.of(contractId).map(ContractHygiene::facts).orElseGet(HygieneFacts::unknown);
        LocalDate stated = facts.toritekiStatedOn();
        return new HygieneView(facts, stated == null ? null : documents.policy().toritekiRecordUntil(stated),
            facts.lacks(contracts.find(contractId).details()), repository.consultations(contractId).stream()
                .map(c -> new HygieneView.Consultation(c.id(), c.askedOn(), c.topic(), c.answeredOn(), c.outcome())).toList());
    }
}
