package org.kantoku.contracts.application;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contractors.application.ContractorStanding;
import org.kantoku.contractors.application.roster.ContractorSites;
import org.kantoku.contracts.application.catalogue.ClauseCatalogues;
import org.kantoku.contracts.application.upstream.UpstreamRepository;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.MasterContract;

/** Brings together what is on record about a contract. */
@ApplicationScoped
public class Dossiers {

    private ContractRepository contracts;
    private ContractorStanding standing;
    private ClauseCatalogues catalogues;
    private ContractorSites sites;
    private UpstreamRepository upstream;

    protected Dossiers() {
    }

    @Inject
    public Dossiers(ContractRepository contracts, ContractorStanding standing, ClauseCatalogues catalogues, ContractorSites sites,
                    UpstreamRepository upstream) {
        this.contracts = contracts;
        this.standing = standing;
        this.catalogues = catalogues;
        this.sites = sites;
        this.upstream = upstream;
    }

    Dossier of(Contract contract) {
        UUID id = contract.id();
        return new Dossier(contract, contracts.profiles(id), contracts.clauses(id), contracts.waivers(id), contracts.assessments(id),
            upstream.bonds(id), contracts.foreign(id), standing.assessmentsFor(contract.contractorId(), id),
            sites.of(contract.contractorId()), master(contract), catalogues.current());
    }

    /** The contract above it, or {@code null}. */
    MasterContract master(Contract contract) {
        UUID above = contract.details().parentContractId();
        return above == null ? null : new MasterContract(contracts.find(above), contracts.clauses(above));
    }
}
