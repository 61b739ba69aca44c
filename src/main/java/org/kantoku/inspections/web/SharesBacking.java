package org.kantoku.inspections.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.AnswerShares;
import org.kantoku.inspections.application.SelfAssessmentQueries;
import org.kantoku.inspections.application.SelfAssessmentRow;
import org.kantoku.inspections.application.ShareQueries;
import org.kantoku.inspections.application.ShareService;
import org.kantoku.shared.web.Commands;

/** Who in the firm answers which section, and how far everybody is. */
@Named("shares")
@ViewScoped
public class SharesBacking implements Serializable {

    @Inject
    private ShareQueries queries;

    @Inject
    private ShareService service;

    @Inject
    private SelfAssessmentQueries assessments;

    @Inject
    private Commands commands;

    private UUID id;
    private Map<String, UUID> chosen = new HashMap<>();
    /** As the page shows it: what somebody else named meanwhile stays. */
    private Map<String, UUID> shown = new HashMap<>();
    private transient AnswerShares shares;
    private transient SelfAssessmentRow row;

    /** Reads the sheet named in the address; another firm's is not found. */
    public void load() {
        row = assessments.find(id);
        shares = queries.of(id);
        chosen = new HashMap<>();
        shares.sections().forEach(section -> chosen.put(section.section().code(), section.accountId()));
        shown = new HashMap<>(chosen);
    }

    public void save() {
        Map<String, UUID> changed = new HashMap<>(chosen);
        changed.entrySet().removeIf(section -> Objects.equals(shown.get(section.getKey()), section.getValue()));
        commands.run("answerform.shares.saved", () -> service.assign(id, changed));
        load();
    }

    public AnswerShares getShares() {
        if (shares == null) {
            load();
        }
        return shares;
    }

    public SelfAssessmentRow getRow() {
        if (row == null) {
            load();
        }
        return row;
    }

    /** How one self-assessment is shared out, for the page of its questions. */
    public AnswerShares of(UUID assessmentId) {
        if (shares == null) {
            shares = queries.of(assessmentId);
        }
        return shares;
    }

    /** The reader's own sections, as {@code ORG,HUM,}. */
    public String mine(AnswerShares read) {
        return read.sections().stream().filter(section -> read.me().equals(section.accountId())).map(section -> section.section().code() + ",")
            .collect(Collectors.joining());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Map<String, UUID> getChosen() {
        return chosen;
    }
}
