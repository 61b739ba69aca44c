package org.kantoku.inspections.web.answerform;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.PaperEntry;
import org.kantoku.inspections.application.PaperFormService;
import org.kantoku.inspections.application.PaperQueries;
import org.kantoku.inspections.application.answerform.AnswerFormQueries;
import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.answerform.AnswerForm;
import org.kantoku.inspections.domain.answerform.FormQuestion;
import org.kantoku.shared.web.Commands;

/** The questions on paper, with the code under which they are entered when they come back. */
@Named("paperForm")
@ViewScoped
public class PaperFormBacking implements Serializable {

    @Inject
    private AnswerFormQueries forms;

    @Inject
    private PaperQueries papers;

    @Inject
    private PaperFormService service;

    @Inject
    private PageWords words;

    @Inject
    private Commands commands;

    private UUID id;
    private transient AnswerForm form;
    private transient PaperEntry entry;

    /** Reads the sheet named in the address; another firm's is not found. */
    public void load() {
        form = forms.form(id);
        entry = papers.entry(id);
    }

    /** Gives the form its code; only then it is shown for printing. */
    public void print() {
        if (commands.run("answerform.paper.ready", () -> service.print(id))) {
            load();
        }
    }

    public AnswerForm getForm() {
        if (form == null) {
            load();
        }
        return form;
    }

    public PaperEntry getEntry() {
        if (entry == null) {
            load();
        }
        return entry;
    }

    /** What can be ticked, in words; empty where something is written. */
    public List<String> choices(FormQuestion question) {
        return words.cells().choiceWords(question.item());
    }

    /** When the question is asked, or empty. */
    public String condition(FormQuestion question) {
        return getForm().condition(question.item(), words.words());
    }

    public String previous(FormQuestion question) {
        return question.previous() == null ? null : words.cells().told(question.previous().type(), question.previous().answer());
    }

    public boolean isDate(FormQuestion question) {
        return question.item().type() == AnswerType.DATE;
    }

    public boolean isNumber(FormQuestion question) {
        return question.item().type() == AnswerType.NUMBER || question.item().type() == AnswerType.DECIMAL;
    }

    public boolean isFile(FormQuestion question) {
        return question.item().type() == AnswerType.FILE || question.item().type() == AnswerType.PHOTO;
    }

    /** Numbers of the questions by their codes, as {@code SA-01=1,SA-02=2}, for the page on which they are entered. */
    public String getPlaces() {
        return getForm().questions().stream().map(q -> q.item().code() + "=" + q.place()).collect(Collectors.joining(","));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
