package org.kantoku.inspections.web.selection;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.application.ContractorQueries;
import org.kantoku.contractors.application.ContractorView;
import org.kantoku.inspections.application.ChecklistQueries;
import org.kantoku.inspections.application.selection.SelectionDetailQueries;
import org.kantoku.inspections.application.selection.SelectionSheetService;
import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.selection.StatedFacts;
import org.kantoku.shared.Bilingual;
import org.kantoku.shared.TriState;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** Starts a selection sheet: for which work, and what is known of it. */
@Named
@ViewScoped
public class SelectionStartBacking implements Serializable {

    @Inject
    private ContractorQueries contractors;

    @Inject
    private SelectionDetailQueries queries;

    @Inject
    private SelectionSheetService service;

    @Inject
    private Commands commands;

    @Inject
    private ChecklistQueries checklists;

    private UUID contractorId;
    private UUID checklist;
    private Map<UUID, Bilingual> offered;
    private UUID draftId;
    private String work;
    private TriState offPremises = TriState.UNKNOWN;
    private TriState hasSub = TriState.UNKNOWN;
    private TriState upstream = TriState.UNKNOWN;
    private TriState myNumber = TriState.UNKNOWN;
    private String explanation;
    private transient ContractorView contractor;

    public void load() {
        getContractor();
    }

    public ContractorView getContractor() {
        if (contractor == null) {
            contractor = contractors.view(contractorId);
        }
        return contractor;
    }

    public Map<UUID, String> getDrafts() {
        return queries.drafts(contractorId);
    }

    /** Goes straight to the sheet: whoever starts it wants to fill it in. */
    public String start() {
        UUID[] started = new UUID[1];
        boolean done = commands.run("selection.msg.started", () -> started[0] = service.start(contractorId, draftId, work,
            new StatedFacts(offPremises, hasSub, upstream, myNumber), explanation, checklist));
        return done ? "/inspections/selectionSheet?faces-redirect=true&id=" + started[0] : null;
    }

    /** The checklists that can be filled in, by the id of their version. */
    public Map<UUID, Bilingual> getChecklists() {
        if (offered == null) {
            offered = checklists.offered(ChecklistKind.SELECTION);
        }
        return offered;
    }

    public UUID getChecklist() {
        return checklist;
    }

    public void setChecklist(UUID checklist) {
        this.checklist = checklist;
    }

    public TriState[] getTriStates() {
        return TriState.values();
    }

    public UUID getContractorId() {
        return contractorId;
    }

    public void setContractorId(UUID contractorId) {
        this.contractorId = contractorId;
    }

    public UUID getDraftId() {
        return draftId;
    }

    public void setDraftId(UUID draftId) {
        this.draftId = draftId;
    }

    public String getWork() {
        return work;
    }

    public void setWork(String work) {
        this.work = work;
    }

    public TriState getOffPremises() {
        return offPremises;
    }

    public void setOffPremises(TriState offPremises) {
        this.offPremises = offPremises;
    }

    public TriState getHasSub() {
        return hasSub;
    }

    public void setHasSub(TriState hasSub) {
        this.hasSub = hasSub;
    }

    public TriState getUpstream() {
        return upstream;
    }

    public void setUpstream(TriState upstream) {
        this.upstream = upstream;
    }

    public TriState getMyNumber() {
        return myNumber;
    }

    public void setMyNumber(TriState myNumber) {
        this.myNumber = myNumber;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
