package org.kantoku.inspections.web.answerform;

import java.io.IOException;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;
import org.primefaces.event.FileUploadEvent;

import org.kantoku.inspections.application.answerform.AnswerFormQueries;
import org.kantoku.inspections.application.answerform.AnswerFormService;
import org.kantoku.inspections.domain.answerform.AnswerForm;
import org.kantoku.inspections.domain.answerform.AnswerFormWriter;
import org.kantoku.inspections.domain.answerform.FormTrial;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.WorkProgress;
import org.kantoku.shared.upload.AllowedKinds;
import org.kantoku.shared.upload.UploadShelf;
import org.kantoku.shared.upload.UploadedFile;
import org.kantoku.shared.web.Commands;
import org.kantoku.shared.web.WorkPage;

/** A self-assessment as a workbook: fetching it, sending it, looking through what it would do, taking it over. */
@Named("answerForm")
@ViewScoped
public class AnswerFormBacking extends WorkPage {

    @Inject
    private AnswerFormQueries queries;

    @Inject
    private AnswerFormService service;

    @Inject
    private UploadShelf shelf;

    @Inject
    private PageWords words;

    @Inject
    private Commands commands;

    private UUID id;
    private UploadedFile file;
    private transient AnswerForm form;
    private transient FormTrial trial;

    /** Reads the sheet named in the address; another firm's is not found. */
    public void load() {
        getForm();
    }

    /** Sends the questions as a workbook. */
    public void download() throws IOException {
        AnswerForm asked = queries.form(id);
        Faces.sendFile(words("answerform.file", asked.fiscalYear(), asked.work().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_")), true,
            out -> AnswerFormWriter.write(asked, words.words(), UUID.randomUUID(), out));
    }

    /** Takes a workbook in and tries it out. */
    public void upload(FileUploadEvent event) {
        attempt(event, (name, content) -> {
            again();
            file = shelf.receive(name, content, AllowedKinds.ANSWERS);
            tryOut();
        });
    }

    /** A workbook that is refused is forgotten; the reason stays on the page. */
    private void tryOut() {
        try {
            shelf.require(file);
            trial = queries.trial(id, file.path(), words.cells());
        } catch (RuleViolation refused) {
            again();
            throw refused;
        }
    }

    /** Takes over what was looked through; when an answer changed since, it is shown anew. */
    public void take() {
        Object[] taken = new Object[1];
        String seen = getTrial().fingerprint();
        boolean done = commands.run("answerform.taken", () -> taken[0] = service.takeOver(id, file, seen, words.cells()), taken);
        form = null;
        if (done) {
            again();
        } else {
            attempt(this::tryOut);
        }
    }

    /** Forgets what was sent. */
    public void again() {
        if (file != null) {
            shelf.forget(file);
        }
        file = null;
        trial = null;
        forgetProblem();
    }

    public AnswerForm getForm() {
        if (form == null) {
            form = queries.form(id);
        }
        return form;
    }

    /** What the sent workbook would do, or {@code null} while none was sent. */
    public FormTrial getTrial() {
        if (trial == null && file != null) {
            attempt(this::tryOut);
        }
        return trial;
    }

    public String words(FormTrial.Problem problem) {
        return words(problem.messageKey(), problem.arguments().toArray());
    }

    public String getFileName() {
        return file.name();
    }

    @Override
    protected WorkProgress work() {
        return null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
