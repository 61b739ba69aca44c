package org.kantoku.inspections.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.AnswerLine;
import org.kantoku.inspections.application.AnswerSheet;
import org.kantoku.inspections.application.AnswerSheetQueries;
import org.kantoku.inspections.application.DueProposal;
import org.kantoku.inspections.application.DueQueries;
import org.kantoku.inspections.application.InspectionDetail;
import org.kantoku.inspections.application.InspectionQueries;
import org.kantoku.inspections.domain.InspectionState;
import org.omnifaces.cdi.ViewScoped;

/** One inspection: its steps, what is owed, answers so far or result. */
@Named
@ViewScoped
public class InspectionBacking implements Serializable {

    private static final List<InspectionState> STEPS = List.of(InspectionState.PLANNED, InspectionState.NOTIFIED,
        InspectionState.IN_PROGRESS, InspectionState.FIELDWORK_DONE, InspectionState.FACT_CHECK, InspectionState.CONFIRMED,
        InspectionState.CLOSED);

    @Inject
    private InspectionQueries queries;

    @Inject
    private AnswerSheetQueries sheets;

    @Inject
    private DueQueries due;

    private UUID id;
    private transient InspectionDetail inspection;
    private transient AnswerSheet sheet;
    private transient List<DueProposal> owed;

    public void load() {
        getInspection();
    }

    public InspectionDetail getInspection() {
        if (inspection == null) {
            inspection = queries.find(id);
        }
        return inspection;
    }

    public AnswerSheet getSheet() {
        if (sheet == null) {
            sheet = sheets.inspection(id);
        }
        return sheet;
    }

    public List<AnswerLine> getFindings() {
        return getSheet().lines().stream().filter(line -> line.result().isFailed()).toList();
    }

    /** What its contracts owe next, while it is still to be held. */
    public List<DueProposal> getOwed() {
        if (owed == null) {
            owed = due.of(getInspection().contracts().stream().map(c -> c.id()).toList());
        }
        return owed;
    }

    public List<InspectionState> getSteps() {
        return STEPS;
    }

    public String stepState(InspectionState step) {
        int now = STEPS.indexOf(getInspection().state() == InspectionState.POSTPONED ? InspectionState.PLANNED : getInspection().state());
        int at = STEPS.indexOf(step);
        return at < now || getInspection().state() == InspectionState.CLOSED ? "done" : at == now ? "current" : "todo";
    }

    public LocalDate stepDate(InspectionState step) {
        InspectionDetail i = getInspection();
        return switch (step) {
            case PLANNED -> i.plannedOn();
            case NOTIFIED -> i.noticeOn();
            case IN_PROGRESS -> i.fieldworkStartOn();
            case FIELDWORK_DONE -> i.fieldworkEndOn();
            case FACT_CHECK -> i.factCheckDueOn();
            case CONFIRMED -> i.confirmedOn();
            case CLOSED -> i.closedOn();
            default -> null;
        };
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
