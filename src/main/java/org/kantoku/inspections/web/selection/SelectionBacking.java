package org.kantoku.inspections.web.selection;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.application.SelectionService;
import org.kantoku.inspections.application.AnswerLine;
import org.kantoku.inspections.application.AnswerSheet;
import org.kantoku.inspections.application.selection.SelectionDetailQueries;
import org.kantoku.inspections.application.selection.SelectionSheetService;
import org.kantoku.inspections.application.selection.SelectionSheetView;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** One selection sheet: how far it has come, what it comes to, and the steps of the second person. */
@Named
@ViewScoped
public class SelectionBacking implements Serializable {

    @Inject
    private SelectionDetailQueries queries;

    @Inject
    private SelectionSheetService service;

    @Inject
    private SelectionService contractors;

    @Inject
    private Commands commands;

    private UUID id;
    private String reason;
    private transient SelectionSheetView view;
    private transient AnswerSheet sheet;
    private transient List<SelectionDetailQueries.Candidate> candidates;

    public void load() {
        getView();
    }

    public SelectionSheetView getView() {
        if (view == null) {
            view = queries.find(id);
        }
        return view;
    }

    public AnswerSheet getSheet() {
        if (sheet == null) {
            sheet = queries.answers(id);
        }
        return sheet;
    }

    public List<AnswerLine> getFailed() {
        return getSheet().lines().stream().filter(line -> line.result().isFailed()).toList();
    }

    /** This candidate and the others for the same work. */
    public List<SelectionDetailQueries.Candidate> getCandidates() {
        if (candidates == null) {
            candidates = queries.candidates(getView().work());
        }
        return candidates;
    }

    public String approve() {
        return after("selection.msg.approved", () -> service.approve(id, getView().version()));
    }

    public String sendBack() {
        return after("selection.msg.sentBack", () -> service.sendBack(id, getView().version(), reason));
    }

    public String withdraw() {
        return after("selection.msg.withdrawn", () -> service.withdraw(id, getView().version(), reason));
    }

    /** Records that a condition of the approved result was met. */
    public String meet(int seq) {
        return after("contractors.msg.conditionMet", () -> contractors.meetCondition(getView().assessmentId(), seq));
    }

    String after(String message, Commands.Command command) {
        return commands.run(message, command) ? "/inspections/selection?faces-redirect=true&id=" + id : null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
