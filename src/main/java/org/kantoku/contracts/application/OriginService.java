package org.kantoku.contracts.application;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ForeignBasis;
import org.kantoku.contracts.domain.ForeignHandling;

/** Where a contract's data go to: countries outside Japan (APPI 28). */
@ApplicationScoped
@Transactional
public class OriginService {

    private ContractRepository contracts;
    private ContractJournal journal;

    protected OriginService() {
    }

    @Inject
    public OriginService(ContractRepository contracts, ContractJournal journal) {
        this.contracts = contracts;
        this.journal = journal;
    }

    /** Adds a country in which data are handled. */
    @Requires(REGISTER_EDIT)
    public UUID addForeign(UUID contractId, String countryCode, String operator, String data, ForeignBasis basis, LocalDate startOn) {
        Contract contract = contracts.find(contractId);
        ForeignHandling handling = new ForeignHandling(contractId, countryCode, operator, data, basis, startOn);
        contracts.add(handling);
        journal.record("contract.addForeign", contract, handling.countryCode());
        return handling.id();
    }

    /** A legal basis was found, or another one; it holds from today. */
    @Requires(REGISTER_EDIT)
    public void restForeign(UUID handlingId, ForeignBasis basis) {
        ForeignHandling handling = contracts.find(ForeignHandling.class, handlingId);
        handling.rest(basis, journal.today(), journal.actor());
        journal.record("contract.restForeign", contracts.find(handling.contractId()), handling.countryCode() + " " + basis);
    }

    /** The equivalent measures were checked on a day. */
    @Requires(REGISTER_EDIT)
    public void checkForeign(UUID handlingId, LocalDate on, String words) {
        ForeignHandling handling = contracts.find(ForeignHandling.class, handlingId);
        handling.check(on, words, journal.today(), journal.actor());
        journal.record("contract.checkForeign", contracts.find(handling.contractId()), handling.countryCode() + " " + on);
    }

    /** Handling in a country has stopped today. */
    @Requires(REGISTER_EDIT)
    public void stopForeign(UUID handlingId) {
        ForeignHandling handling = contracts.find(ForeignHandling.class, handlingId);
        handling.stop(journal.today());
        journal.record("contract.stopForeign", contracts.find(handling.contractId()), handling.countryCode());
    }
}
