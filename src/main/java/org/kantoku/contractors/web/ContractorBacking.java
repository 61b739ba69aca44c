package org.kantoku.contractors.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.application.ContractorQueries;
import org.kantoku.contractors.application.ContractorView;
import org.kantoku.contractors.application.SelectionService;
import org.kantoku.contractors.application.SelectionService.Condition;
import org.kantoku.contractors.domain.SelectionResult;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** One contractor's page: what is written down, its selection, its history. */
@Named
@ViewScoped
public class ContractorBacking implements Serializable {

    private static final Set<String> TABS = Set.of("overview", "contracts", "selection", "sites", "certifications", "people", "inspections",
        "findings", "evidence", "notices", "subentrustments", "incidents", "history");

    @Inject
    private ContractorQueries queries;

    @Inject
    private SelectionService selections;

    @Inject
    private Commands commands;

    private UUID id;
    private String tab = "overview";
    private transient ContractorView view;
    private SelectionResult result = SelectionResult.PASS;
    private BigDecimal score;
    private LocalDate decidedOn;
    private String condition;
    private LocalDate conditionDueOn;
    private String note;

    /** Asked once the address is read; a contractor that does not exist is "not found". */
    public void load() {
        if (id == null) {
            throw new RecordNotFound();
        }
        view = queries.view(id);
    }

    public ContractorView getView() {
        if (view == null && id != null) {
            load();
        }
        return view;
    }

    public String assess() {
        List<Condition> conditions = condition == null || condition.isBlank() ? List.of() : List.of(new Condition(condition, conditionDueOn));
        return done("contractors.msg.assessed", () -> selections.assess(id, result, score, decidedOn, conditions, note));
    }

    public String approve(UUID assessmentId) {
        return done("contractors.msg.selectionApproved", () -> selections.approve(assessmentId));
    }

    public String meet(UUID assessmentId, int seq) {
        return done("contractors.msg.conditionMet", () -> selections.meetCondition(assessmentId, seq));
    }

    private String done(String message, Commands.Command command) {
        return commands.run(message, command) ? again() : null;
    }

    /** Where to go after a command: the same tab, read anew. */
    public String again() {
        return "/contractors/detail?faces-redirect=true&id=" + id + "&tab=" + tab;
    }

    public SelectionResult[] getResults() {
        return SelectionResult.values();
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab != null && TABS.contains(tab) ? tab : "overview";
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public SelectionResult getResult() {
        return result;
    }

    public void setResult(SelectionResult result) {
        this.result = result;
    }

    public BigDecimal getScore() {
        return score;
    }

    public void setScore(BigDecimal score) {
        this.score = score;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public LocalDate getConditionDueOn() {
        return conditionDueOn;
    }

    public void setConditionDueOn(LocalDate conditionDueOn) {
        this.conditionDueOn = conditionDueOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
