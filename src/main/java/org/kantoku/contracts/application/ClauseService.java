package org.kantoku.contracts.application;

import static org.kantoku.access.domain.Permission.CLAUSE_VERIFY;
import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contractors.application.roster.ContractorCertificates;
import org.kantoku.contractors.domain.roster.CertificationKind;
import org.kantoku.contracts.application.catalogue.ClauseCatalogues;
import org.kantoku.contracts.domain.ClauseDefinition;
import org.kantoku.contracts.domain.ClauseParams;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ContractClause;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;

/** Clauses of a contract: recorded by one person, verified by another, or judged equivalent (clauses.md §1). */
@ApplicationScoped
@Transactional
public class ClauseService {

    private ContractRepository contracts;
    private ContractJournal journal;
    private ClauseCatalogues catalogues;
    private ContractorCertificates certificates;

    protected ClauseService() {
    }

    @Inject
    public ClauseService(ContractRepository contracts, ContractJournal journal, ClauseCatalogues catalogues,
                         ContractorCertificates certificates) {
        this.contracts = contracts;
        this.journal = journal;
        this.catalogues = catalogues;
        this.certificates = certificates;
    }

    /** Records at which article and page the contract says it, with the numbers it states. */
    @Requires(REGISTER_EDIT)
    public void record(UUID contractId, String code, String article, String page, ClauseParams numbers) {
        Contract contract = contracts.find(contractId);
        ClauseDefinition definition = definition(code);
        clause(contract, code).record(definition, article, page, numbers, journal.today(), journal.actor());
        done("contract.recordClause", contract, code);
    }

    /**
     * Records a clause that a memorandum brought, from the day the memorandum applies; another person verifies it.
     *
     * @param documentId the memorandum
     */
    @Requires(REGISTER_EDIT)
    public void bring(UUID contractId, String code, String article, UUID documentId, LocalDate from) {
        Contract contract = contracts.find(contractId);
        clause(contract, code, from).bring(definition(code), article, documentId, from, journal.actor());
        done("contract.recordClause", contract, code);
    }

    /** Verifies; refused for whoever recorded it. */
    @Requires(CLAUSE_VERIFY)
    public void verify(UUID contractId, String code) {
        Contract contract = contracts.find(contractId);
        contracts.clause(contractId, code).orElseThrow(() -> new RuleViolation("contracts.error.clauseNotRecorded"))
            .verify(journal.today(), journal.actor());
        done("contract.verifyClause", contract, code);
    }

    /**
     * The other side's standard terms ensure the same; only for contracts on such terms.
     *
     * @param restsOn kind of a valid certificate of the contractor that covers the work, without which the judgement would not
     *                stand, or {@code null}
     */
    @Requires(CLAUSE_VERIFY)
    public void judgeEquivalent(UUID contractId, String code, String article, String why, CertificationKind restsOn) {
        Contract contract = contracts.find(contractId);
        if (!contract.details().standardTerms().isYes()) {
            throw new RuleViolation("contracts.error.notStandardTerms");
        }
        if (restsOn != null && certificates.bearingOn(contract.contractorId(), journal.today()).stream().noneMatch(c -> c.kind() == restsOn)) {
            throw new RuleViolation("contracts.error.certificate").on("certificate");
        }
        definition(code);
        clause(contract, code).judgeEquivalent(article, why, restsOn, journal.today(), journal.actor());
        done("contract.judgeEquivalent", contract, code);
    }

    /** The record was wrong: the contract does not say it. */
    @Requires(REGISTER_EDIT)
    public void withdraw(UUID contractId, String code, String why) {
        Contract contract = contracts.find(contractId);
        contracts.clause(contractId, code).orElseThrow(RecordNotFound::new).withdraw(journal.today(), journal.actor(), why);
        contract.withdrawApproval();
        done("contract.withdrawClause", contract, code);
    }

    private ContractClause clause(Contract contract, String code) {
        return clause(contract, code, journal.today());
    }

    private ContractClause clause(Contract contract, String code, LocalDate from) {
        return contracts.clause(contract.id(), code).orElseGet(() -> {
            ContractClause fresh = new ContractClause(contract.id(), code, from, journal.actor());
            contracts.add(fresh);
            return fresh;
        });
    }

    private ClauseDefinition definition(String code) {
        return catalogues.current().find(code, journal.today()).orElseThrow(RecordNotFound::new);
    }

    private void done(String action, Contract contract, String code) {
        journal.record(action, contract, code);
    }
}
