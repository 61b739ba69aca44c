package org.kantoku.inspections.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.domain.Role;
import org.kantoku.contractors.application.ContractorChoice;
import org.kantoku.contractors.application.ContractorQueries;
import org.kantoku.inspections.application.ContractLine;
import org.kantoku.inspections.application.ChecklistQueries;
import org.kantoku.inspections.application.InspectionPlanService;
import org.kantoku.inspections.application.InspectionQueries;
import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.PlannedVisit;
import org.kantoku.shared.Bilingual;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** Plans an inspection: which contractor, which of its contracts, how, when, and who. */
@Named
@ViewScoped
public class InspectionEditBacking implements Serializable {

    @Inject
    private InspectionQueries queries;

    @Inject
    private AccountQueries accounts;

    @Inject
    private InspectionPlanService service;

    @Inject
    private ContractorQueries contractors;

    @Inject
    private ChecklistQueries checklists;

    @Inject
    private Commands commands;

    private UUID contractorId;
    private ContractorChoice contractor;
    private UUID contractId;
    private InspectionKind kind = InspectionKind.ONSITE;
    private LocalDate plannedOn;
    private Set<UUID> contracts = new HashSet<>();
    private Set<UUID> inspectors = new HashSet<>();
    private boolean substitute;
    private String remoteReason;
    private UUID checklist;
    private Map<UUID, Bilingual> offeredChecklists;
    private UUID planned;

    /** A proposal names a contract; all the contractor's contracts are offered with it. */
    public void load() {
        if (contractId != null) {
            queries.contracts(Set.of(contractId)).forEach(c -> contractorId = c.contractorId());
            contracts.add(contractId);
        }
        if (contractorId != null) {
            contractor = contractors.choice(contractorId);
        }
        if (contractId == null) {
            contractorChosen();
        }
    }

    public List<ContractorChoice> contractors(String typed) {
        return queries.contractorsLike(typed);
    }

    public List<ContractLine> getOffered() {
        return contractor == null ? List.of() : queries.supervisedOf(contractor.id());
    }

    public void contractorChosen() {
        contracts.clear();
        List<ContractLine> offered = getOffered();
        if (offered.size() == 1) {
            contracts.add(offered.get(0).id());
        }
    }

    public Map<UUID, String> getPeople() {
        return accounts.activeWith(Role.INSPECTOR);
    }

    public InspectionKind[] getKinds() {
        return InspectionKind.values();
    }

    /** The checklists that can be followed, by the id of their version; only asked for where there is a choice. */
    public Map<UUID, Bilingual> getChecklists() {
        if (offeredChecklists == null) {
            offeredChecklists = checklists.offered(ChecklistKind.ON_SITE);
        }
        return offeredChecklists;
    }

    public String plan() {
        boolean done = commands.run("inspections.msg.planned", () -> planned = service.plan(
            new PlannedVisit(kind, plannedOn, contracts, inspectors, substitute, remoteReason), checklist), plannedOn);
        return done ? "/inspections/detail?faces-redirect=true&id=" + planned : null;
    }

    public UUID getChecklist() {
        return checklist;
    }

    public void setChecklist(UUID checklist) {
        this.checklist = checklist;
    }

    public UUID getContractorId() {
        return contractorId;
    }

    public void setContractorId(UUID contractorId) {
        this.contractorId = contractorId;
    }

    public ContractorChoice getContractor() {
        return contractor;
    }

    public void setContractor(ContractorChoice contractor) {
        this.contractor = contractor;
    }

    public UUID getContractId() {
        return contractId;
    }

    public void setContractId(UUID contractId) {
        this.contractId = contractId;
    }

    public InspectionKind getKind() {
        return kind;
    }

    public void setKind(InspectionKind kind) {
        this.kind = kind;
    }

    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    public void setPlannedOn(LocalDate plannedOn) {
        this.plannedOn = plannedOn;
    }

    public Set<UUID> getContracts() {
        return contracts;
    }

    public void setContracts(Set<UUID> contracts) {
        this.contracts = contracts;
    }

    public Set<UUID> getInspectors() {
        return inspectors;
    }

    public void setInspectors(Set<UUID> inspectors) {
        this.inspectors = inspectors;
    }

    public boolean isSubstitute() {
        return substitute;
    }

    public void setSubstitute(boolean substitute) {
        this.substitute = substitute;
    }

    public String getRemoteReason() {
        return remoteReason;
    }

    public void setRemoteReason(String remoteReason) {
        this.remoteReason = remoteReason;
    }
}
