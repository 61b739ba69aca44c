package org.kantoku.incidents.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.incidents.application.IncidentDecisionService;
import org.kantoku.incidents.application.IncidentService;
import org.kantoku.incidents.domain.IncidentReportKind;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.web.Commands;
import org.kantoku.shared.web.TextBean;
import org.omnifaces.cdi.ViewScoped;

/** What is done about an incident; one dialog that asks what the step needs. */
@Named
@ViewScoped
public class IncidentActBacking implements Serializable {

    /** The steps that one dialog asks for. */
    public enum Step {
        CALLED, WRITTEN, LEARN, TRIAGE, PRELIMINARY, FREE, INVESTIGATE, FINAL, PRINCIPALS, PREVENT, CLOSE;

        /** It asks for a day. */
        public boolean isDated() {
            return this == WRITTEN || this == TRIAGE || this == PRELIMINARY || this == FINAL || this == PRINCIPALS;
        }

        /** It asks for words. */
        public boolean isWorded() {
            return this == TRIAGE || this == INVESTIGATE || this == PRINCIPALS || this == PREVENT || this == CLOSE;
        }

        public boolean isReport() {
            return this == PRELIMINARY || this == FINAL;
        }

        /** It asks what is known of the data. */
        public boolean isAssessing() {
            return this == LEARN || this == TRIAGE;
        }
    }

    @Inject
    private IncidentBacking page;

    @Inject
    private IncidentService service;

    @Inject
    private IncidentDecisionService decisions;

    @Inject
    private Commands commands;

    @Inject
    private BusinessClock clock;

    @Inject
    private TextBean texts;

    private Step step;
    private LocalDate on;
    private LocalDateTime at;
    private String words;
    private String authority;
    private String reference;
    private boolean told = true;
    private AssessmentForm known = new AssessmentForm();

    /** Opens the dialog for a step. */
    public void open(Step chosen) {
        step = chosen;
        on = clock.today();
        at = Tokyo.minute(clock.now());
        words = null;
        reference = null;
        told = true;
        authority = texts.text("incidents.authority");
        known = AssessmentForm.of(page.getView().known());
    }

    /** Does what the dialog was opened for. */
    public String act() {
        UUID id = page.getId();
        long version = page.getView().version();
        boolean done = commands.save("incidents.msg." + step, () -> run(id, version), page::load);
        return done ? "/incidents/detail?faces-redirect=true&id=" + id : null;
    }

    private void run(UUID id, long version) {
        switch (step) {
            case CALLED -> service.called(id, version, Tokyo.instant(at));
            case WRITTEN -> service.writtenNotice(id, version, on);
            case LEARN -> service.learn(id, version, known.assessment());
            case TRIAGE -> decisions.triage(id, version, known.assessment(), on, words);
            case PRELIMINARY -> decisions.report(id, version, IncidentReportKind.PRELIMINARY, on, authority, reference);
            case FINAL -> decisions.report(id, version, IncidentReportKind.FINAL, on, authority, reference);
            case FREE -> decisions.freeFromReports(id, version);
            case INVESTIGATE -> decisions.investigate(id, version, words);
            case PRINCIPALS -> decisions.notifyPrincipals(id, version, on, told, words);
            case PREVENT -> decisions.prevent(id, version, words);
            case CLOSE -> decisions.close(id, version, words);
        }
    }

    public Step getStep() {
        return step;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDateTime getAt() {
        return at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public boolean isTold() {
        return told;
    }

    public void setTold(boolean told) {
        this.told = told;
    }

    public AssessmentForm getKnown() {
        return known;
    }
}
