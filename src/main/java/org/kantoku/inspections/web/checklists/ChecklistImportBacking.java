package org.kantoku.inspections.web.checklists;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.primefaces.event.FileUploadEvent;

import org.kantoku.inspections.application.ChecklistDraftService;
import org.kantoku.inspections.application.ChecklistQueries;
import org.kantoku.inspections.application.ChecklistRow;
import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.ChecklistState;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.inspections.domain.templates.TemplateContent;
import org.kantoku.inspections.domain.xlsform.FormFile;
import org.kantoku.inspections.domain.xlsform.FormRemark;
import org.kantoku.inspections.domain.xlsform.XlsFormReading;
import org.kantoku.shared.Bilingual;
import org.kantoku.shared.WorkProgress;
import org.kantoku.shared.upload.AllowedKinds;
import org.kantoku.shared.upload.UploadShelf;
import org.kantoku.shared.upload.UploadedFile;
import org.kantoku.shared.web.Commands;
import org.kantoku.shared.web.WorkPage;

/** A checklist taken in from a form or a plain list: what cannot be carried is told by row before anything is kept. */
@Named
@ViewScoped
public class ChecklistImportBacking extends WorkPage {

    private static final int PORTION = 100;

    @Inject
    private UploadShelf shelf;

    @Inject
    private ChecklistDraftService service;

    @Inject
    private ChecklistQueries queries;

    @Inject
    private Commands commands;

    private UploadedFile file;
    private String titleJa;
    private String titleEn;
    private ChecklistKind kind = ChecklistKind.ON_SITE;
    private UUID next;
    private FindingGrade grade;
    private int shown = PORTION;
    private transient XlsFormReading reading;

    /** Reads an upload; nothing is kept yet. */
    public void upload(FileUploadEvent event) {
        restart();
        attempt(event, (name, content) -> {
            UploadedFile received = shelf.receive(name, content, AllowedKinds.LEDGER);
            reading = FormFile.read(received.path(), received.kind());
            file = received;
            Bilingual title = reading.content().title();
            titleJa = title.isEmpty() ? received.name().replaceFirst("\\.[^.]*$", "") : title.ja();
            titleEn = title.isEmpty() ? titleJa : title.en();
        });
    }

    /** Keeps what was read as a draft. */
    public String take() {
        UUID[] draft = new UUID[1];
        boolean done = commands.run("checklists.msg.imported", () -> {
            shelf.require(file);
            TemplateContent content = getReading().content().titled(new Bilingual(titleJa, titleEn)).failing(grade);
            draft[0] = next == null ? service.create(kind, content) : service.begin(next, content);
            shelf.forget(file);
        }, getReading().content().items().size());
        return done ? "/checklists/draft?faces-redirect=true&id=" + draft[0] : null;
    }

    /** Back to the beginning. */
    public void restart() {
        forgetProblem();
        file = null;
        reading = null;
        shown = PORTION;
    }

    public XlsFormReading getReading() {
        if (reading == null && file != null) {
            reading = FormFile.read(file.path(), file.kind());
        }
        return reading;
    }

    public List<FormRemark> getRemarks() {
        return getReading().remarks().stream().limit(shown).toList();
    }

    public boolean isMore() {
        return shown < getReading().remarks().size();
    }

    public void showMore() {
        shown += 10 * PORTION;
    }

    /** How many places are told with an effect. */
    public long count(FormRemark.Effect effect) {
        return getReading().remarks().stream().filter(remark -> remark.effect() == effect).count();
    }

    /** Published checklists whose next version it may be. */
    public Map<UUID, ChecklistRow> getPublished() {
        Map<UUID, ChecklistRow> published = new LinkedHashMap<>();
        queries.all().stream().filter(row -> row.state() == ChecklistState.PUBLISHED).forEach(row -> published.put(row.id(), row));
        return published;
    }

    @Override
    protected WorkProgress work() {
        return null;
    }

    public List<ChecklistKind> getKinds() {
        return Arrays.asList(ChecklistKind.values());
    }

    public FindingGrade[] getGrades() {
        return FindingGrade.values();
    }

    public UploadedFile getFile() {
        return file;
    }

    public String getTitleJa() {
        return titleJa;
    }

    public void setTitleJa(String titleJa) {
        this.titleJa = titleJa;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public ChecklistKind getKind() {
        return kind;
    }

    public void setKind(ChecklistKind kind) {
        this.kind = kind;
    }

    public UUID getNext() {
        return next;
    }

    public void setNext(UUID next) {
        this.next = next;
    }

    public FindingGrade getGrade() {
        return grade;
    }

    public void setGrade(FindingGrade grade) {
        this.grade = grade;
    }
}
