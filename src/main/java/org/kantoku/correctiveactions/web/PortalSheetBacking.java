package org.kantoku.correctiveactions.web;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.correctiveactions.application.PortalQueries;
import org.kantoku.correctiveactions.application.PortalSheet;
import org.kantoku.inspections.application.AnswerChange;
import org.kantoku.inspections.application.AnswerService;
import org.kantoku.inspections.application.SelfAssessmentService;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/**
 * The frame around a contractor's self-assessment and the page on which it is handed in. The answers themselves travel
 * through the answers endpoint.
 */
@Named
@ViewScoped
public class PortalSheetBacking implements Serializable {

    @Inject
    private PortalQueries queries;

    @Inject
    private AnswerService answers;

    @Inject
    private SelfAssessmentService assessments;

    @Inject
    private Commands commands;

    private UUID id;
    private PortalSheet sheet;
    private boolean declared;
    private String responsible;

    /** Reads the sheet named in the address; another firm's is not found. */
    public void load() {
        sheet = queries.sheet(id);
    }

    /** The responsible person declares the answers true, and the sheet goes to the federation. */
    public String submit() {
        boolean done = commands.run("portal.sheet.submitted", () -> {
            if (!declared) {
                throw new RuleViolation("portal.error.notDeclared").on("declared");
            }
            declare();
            assessments.submit(id, queries.sheet(id).version());
        });
        load();
        return done ? "/portal/submit?faces-redirect=true&includeViewParams=true" : null;
    }

    private void declare() {
        int revision = queries.declarationRevision(id);
        Answer yes = new Answer(Answer.YES, null, responsible, null, 0, null);
        answers.answerSelfAssessment(id, List.of(new AnswerChange(UUID.randomUUID(), SelfAssessment.DECLARATION, revision, Set.of(), yes)));
    }

    public PortalSheet getSheet() {
        return sheet;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public boolean isDeclared() {
        return declared;
    }

    public void setDeclared(boolean declared) {
        this.declared = declared;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }
}
