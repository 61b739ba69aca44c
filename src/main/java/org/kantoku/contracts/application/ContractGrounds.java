package org.kantoku.contracts.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.access.domain.Role;
import org.kantoku.contracts.application.upstream.UpstreamBond;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.Fact;
import org.kantoku.contracts.domain.ForeignHandling;
import org.kantoku.contracts.domain.subentrustment.ContractBounds;
import org.kantoku.contracts.domain.upstream.StricterTerms;

/** What a contract lets happen below it, and who decides on that: for what hangs on a contract without being one. */
@ApplicationScoped
public class ContractGrounds {

    private ContractRepository contracts;
    private Dossiers dossiers;

    protected ContractGrounds() {
    }

    @Inject
    public ContractGrounds(ContractRepository contracts, Dossiers dossiers) {
        this.contracts = contracts;
        this.dossiers = dossiers;
    }

    /**
     * @param approver     who approves under this contract (model §3)
     * @param departmentId the owning department, or {@code null}
     */
    public record Grounds(Contract contract, ContractBounds bounds, Role approver, UUID departmentId) {
    }

    /** @throws org.kantoku.shared.RecordNotFound when there is no such contract */
    public Grounds of(UUID contractId, LocalDate on) {
        Contract contract = contracts.find(contractId);
        Dossier dossier = dossiers.of(contract);
        var facts = dossier.profile().says().facts();
        LocalDate own = contract.term().effectiveEnd(on);
        LocalDate entrusted = dossier.upstream().stream().map(bond -> bond.entrustment().term().validTo()).min(LocalDate::compareTo).orElse(null);
        LocalDate end = own == null || entrusted != null && entrusted.isBefore(own) ? entrusted : own;
        ContractBounds bounds = new ContractBounds(contract.details().effectiveFrom(), end, dossier.profile().says().subPolicy(),
            facts.isYes(Fact.MY_NUMBER), facts.isYes(Fact.UPSTREAM), dossier.foreign().stream()
                .filter(one -> one.isRunningOn(on) && one.basis() != null).map(ForeignHandling::countryCode).collect(Collectors.toSet()),
            contract.stateOn(on).isOver());
        return new Grounds(contract, bounds, dossier.approver(on), contract.details().owningDepartmentId());
    }

    /**
     * What holds when data under a contract leak.
     *
     * @param own   the times its breach clause states; {@code null} when none is on record
     * @param bonds what member co-ops entrusted of the data under it
     */
    public record Breach(Contract contract, StricterTerms.BreachTerms own, List<UpstreamBond> bonds) {
    }

    /** @throws org.kantoku.shared.RecordNotFound when there is no such contract */
    public Breach breach(UUID contractId, LocalDate on) {
        Contract contract = contracts.find(contractId);
        Dossier dossier = dossiers.of(contract);
        return new Breach(contract, dossier.matrix(on).breachTerms(), dossier.upstream());
    }

    /** References of the permissions member co-ops gave for the data under a contract, as far as they hold. */
    public String upstreamReferences(UUID contractId, LocalDate on) {
        return dossiers.of(contracts.find(contractId)).upstream().stream().flatMap(bond -> bond.entrustment().approvalOn(on).stream())
            .map(approval -> approval.reference()).distinct().collect(Collectors.joining("、"));
    }
}
