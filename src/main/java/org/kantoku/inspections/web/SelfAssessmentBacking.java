package org.kantoku.inspections.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.AnswerLine;
import org.kantoku.inspections.application.AnswerSheet;
import org.kantoku.inspections.application.AnswerSheetQueries;
import org.kantoku.inspections.application.PaperEntry;
import org.kantoku.inspections.application.PaperQueries;
import org.kantoku.inspections.application.SelfAssessmentQueries;
import org.kantoku.inspections.application.SelfAssessmentRow;
import org.kantoku.inspections.application.SelfAssessmentService;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** The review of one self-assessment: read, judge what only a person can, accept, or return item by item. */
@Named
@ViewScoped
public class SelfAssessmentBacking implements Serializable {

    @Inject
    private SelfAssessmentQueries queries;

    @Inject
    private AnswerSheetQueries sheets;

    @Inject
    private PaperQueries papers;

    @Inject
    private SelfAssessmentService service;

    @Inject
    private Commands commands;

    private UUID id;
    private boolean findingsOnly;
    private Map<String, String> reasons = new HashMap<>();
    private transient SelfAssessmentRow row;
    private transient AnswerSheet sheet;
    private transient PaperEntry entry;

    public void load() {
        getRow();
    }

    public SelfAssessmentRow getRow() {
        if (row == null) {
            row = queries.find(id);
        }
        return row;
    }

    public AnswerSheet getSheet() {
        if (sheet == null) {
            sheet = sheets.selfAssessment(id);
        }
        return sheet;
    }

    /** What our staff entered of it for the firm. */
    public PaperEntry getEntry() {
        if (entry == null) {
            entry = papers.entry(id);
        }
        return entry;
    }

    public List<AnswerLine> getLines() {
        return getSheet().lines().stream().filter(l -> !findingsOnly || l.result().isFailed() || l.result().question() != null).toList();
    }

    /** Whether an answer was given on or after the day on which the sheet was returned: what the next review looks at first. */
    public boolean isGivenAfterReturn(AnswerLine line) {
        return getRow().returnedOn() != null && line.answeredAt() != null
            && !line.answeredAt().atZone(BusinessClock.ZONE).toLocalDate().isBefore(getRow().returnedOn());
    }

    public String accept() {
        return after("inspections.self.accepted", () -> service.accept(id, getRow().version()));
    }

    public String sendBack() {
        Map<String, String> written = new HashMap<>(reasons);
        written.values().removeIf(reason -> reason == null || reason.isBlank());
        return after("inspections.self.returned", () -> service.sendBack(id, getRow().version(), written));
    }

    public String judge(AnswerLine line, boolean judgement) {
        return after("inspections.self.weighed", () -> service.weigh(id, line.item().code(), judgement, line.answer().gradeShift(),
            line.answer().gradeReason()));
    }

    private String after(String message, Commands.Command command) {
        return commands.run(message, command) ? "/inspections/selfAssessment?faces-redirect=true&id=" + id : null;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public boolean isFindingsOnly() {
        return findingsOnly;
    }

    public void setFindingsOnly(boolean findingsOnly) {
        this.findingsOnly = findingsOnly;
    }
}
