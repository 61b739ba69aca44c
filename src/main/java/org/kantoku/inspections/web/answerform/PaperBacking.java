package org.kantoku.inspections.web.answerform;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.primefaces.event.FileUploadEvent;

import org.kantoku.inspections.application.AnswerSheet;
import org.kantoku.inspections.application.PaperEntry;
import org.kantoku.inspections.application.PaperEntryService;
import org.kantoku.inspections.application.PaperQueries;
import org.kantoku.inspections.application.SelfAssessmentQueries;
import org.kantoku.inspections.application.SelfAssessmentRow;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.web.Commands;

/** The entry of what a firm answered on paper: found by its code, dated, scanned, handed in. */
@Named("paper")
@ViewScoped
public class PaperBacking implements Serializable {

    @Inject
    private PaperQueries queries;

    @Inject
    private SelfAssessmentQueries assessments;

    @Inject
    private PaperEntryService service;

    @Inject
    private Commands commands;

    @Inject
    private BusinessClock clock;

    private UUID id;
    private String code;
    private LocalDate receivedOn;
    private String responsible;
    private transient SelfAssessmentRow row;
    private transient PaperEntry entry;
    private transient AnswerSheet sheet;

    public void load() {
        row = assessments.find(id);
        entry = queries.entry(id);
        sheet = null;
        if (receivedOn == null) {
            receivedOn = entry.isReceived() ? entry.receivedOn() : clock.today();
        }
    }

    /** Goes to the sheet whose form bears the code. */
    public String find() {
        UUID[] found = new UUID[1];
        return commands.run("answerform.paper.found", () -> found[0] = queries.find(code))
            ? "/inspections/paperEntry?faces-redirect=true&id=" + found[0] : null;
    }

    public void receive() {
        run("answerform.paper.received", () -> service.receive(id, receivedOn));
    }

    /** Takes the scan of the signed paper; refused files say why. */
    public void attach(FileUploadEvent event) {
        run("answerform.paper.scanned", () -> {
            try (InputStream content = event.getFile().getInputStream()) {
                service.attach(id, SelfAssessment.DECLARATION, event.getFile().getFileName(), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public void detach(UUID evidence) {
        run("answerform.paper.unscanned", () -> service.detach(id, SelfAssessment.DECLARATION, evidence));
    }

    public String submit() {
        boolean done = commands.run("answerform.paper.submitted", () -> service.submit(id, getRow().version(), responsible));
        return done ? "/inspections/selfAssessment?faces-redirect=true&id=" + id : null;
    }

    private void run(String key, Commands.Command command) {
        if (commands.run(key, command)) {
            load();
        }
    }

    public SelfAssessmentRow getRow() {
        if (row == null) {
            load();
        }
        return row;
    }

    public PaperEntry getEntry() {
        if (entry == null) {
            load();
        }
        return entry;
    }

    /** The questions with what was entered so far. */
    public AnswerSheet getSheet() {
        if (sheet == null) {
            sheet = queries.sheet(id);
        }
        return sheet;
    }

    /** Questions still to be entered. */
    public long getMissing() {
        return getSheet().lines().stream().filter(line -> line.result().gap() != null && (line.item().isRequired() || line.isAnswered())).count();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }
}
