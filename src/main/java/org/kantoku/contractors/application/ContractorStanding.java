package org.kantoku.contractors.application;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contractors.domain.HandoverHold;
import org.kantoku.contractors.domain.Contractor;
import org.kantoku.contractors.domain.ContractorState;
import org.kantoku.contractors.domain.SelectionAssessment;

/** What contracts need to know of a contractor and tell it; part of the commands on contracts, in their transaction. */
@ApplicationScoped
public class ContractorStanding {

    private static final Set<ContractorState> BEGINNINGS = EnumSet.of(ContractorState.CANDIDATE, ContractorState.REJECTED, ContractorState.CLOSED);

    private ContractorRepository contractors;

    protected ContractorStanding() {
    }

    @Inject
    public ContractorStanding(ContractorRepository contractors) {
        this.contractors = contractors;
    }

    /** Assessments that can carry a contract: those for the contractor as a whole and those made for this contract. */
    public List<SelectionAssessment> assessmentsFor(UUID contractorId, UUID contractId) {
        return contractors.assessments(contractorId).stream()
            .filter(a -> a.contractId() == null || a.contractId().equals(contractId)).toList();
    }

    /**
     * A selection sheet is started (model §4.1 → UNDER_SELECTION); nothing happens when selection runs already or the contractor
     * has work with us.
     *
     * @param explanation what a firm rejected within six months has put right
     */
    public void selectionStarts(UUID contractorId, LocalDate on, UUID by, String explanation) {
        Contractor contractor = contractors.find(contractorId);
        if (BEGINNINGS.contains(contractor.stateOn(on))) {
            contractor.startSelection(on, by, explanation);
        }
    }

    public String nameOf(UUID contractorId) {
        return contractors.find(contractorId).nameJa();
    }

    /** Days on which handing over data to the contractor was stopped. */
    public List<HandoverHold> holds(UUID contractorId) {
        return contractors.find(contractorId).holds();
    }

    /** A contract is signed and in force from a day on (model §4.1 APPROVED → ACTIVE). */
    public void contractInForce(UUID contractorId, LocalDate from, UUID by) {
        contractors.find(contractorId).contractInForce(from, by);
    }

    /** The last running contract ended on a day (model §4.1 ACTIVE → EXITING). */
    public void lastContractEnded(UUID contractorId, LocalDate on, UUID by) {
        contractors.find(contractorId).lastContractEnded(on, by);
    }
}
