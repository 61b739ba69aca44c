package org.kantoku.inspections.web.checklists;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.ChecklistDraftService;
import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.templates.TemplateContent;
import org.kantoku.shared.Bilingual;
import org.kantoku.shared.web.Commands;

/** A new checklist, empty at first. */
@Named
@RequestScoped
public class ChecklistNewBacking {

    @Inject
    private ChecklistDraftService service;

    @Inject
    private Commands commands;

    private ChecklistKind kind = ChecklistKind.ON_SITE;
    private String ja;
    private String en;

    public String create() {
        UUID[] draft = new UUID[1];
        boolean done = commands.run("checklists.msg.created", () -> draft[0] = service.create(kind, new TemplateContent(new Bilingual(ja, en), List.of(), List.of())));
        return done ? "/checklists/draft?faces-redirect=true&id=" + draft[0] : null;
    }

    public ChecklistKind[] getKinds() {
        return ChecklistKind.values();
    }

    public ChecklistKind getKind() {
        return kind;
    }

    public void setKind(ChecklistKind kind) {
        this.kind = kind;
    }

    public String getJa() {
        return ja;
    }

    public void setJa(String ja) {
        this.ja = ja;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }
}
