package org.kantoku.inspections.web.checklists;

import java.io.Serializable;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.inspections.application.ChecklistDraftService;
import org.kantoku.inspections.application.ChecklistQueries;
import org.kantoku.inspections.application.ChecklistView;
import org.kantoku.inspections.domain.templates.TemplateContent;
import org.kantoku.shared.web.Commands;

/** A checklist being written: its sections and items in order, what is still wrong, and its way to being published. */
@Named
@ViewScoped
public class ChecklistDraftBacking implements Serializable {

    @Inject
    private ChecklistQueries queries;

    @Inject
    private ChecklistDraftService service;

    @Inject
    private Commands commands;

    @Inject
    private CurrentUser user;

    private UUID id;
    private long version;
    private String note;
    private transient ChecklistView draft;

    /** A version that is no draft any more is shown as what it became. */
    public String load() {
        version = getDraft().version();
        return getDraft().isDraft() ? null : "/checklists/detail?faces-redirect=true&id=" + id;
    }

    public void moveSection(String code, int by) {
        write(content -> content.movedSection(code, by), "section " + code);
    }

    public void moveItem(String code, int by) {
        write(content -> content.movedItem(code, by), code);
    }

    private void write(UnaryOperator<TemplateContent> change, String what) {
        commands.save("checklists.msg.moved", () -> service.write(id, version, change.apply(getDraft().content()), what), this::reload);
        reload();
    }

    public String propose() {
        return commands.save("checklists.msg.proposed", () -> service.propose(id, version, note), this::reload) ? here() : null;
    }

    public String publish() {
        return commands.save("checklists.msg.published", () -> service.publish(id, version), this::reload)
            ? "/checklists/detail?faces-redirect=true&id=" + id : null;
    }

    public String discard() {
        return commands.save("checklists.msg.discarded", () -> service.discard(id, version), this::reload) ? "/checklists/list?faces-redirect=true" : null;
    }

    private String here() {
        return "/checklists/draft?faces-redirect=true&id=" + id;
    }

    private void reload() {
        draft = null;
        version = getDraft().version();
    }

    /** Whether the signed-in person wrote it last, and so may not publish it. */
    public boolean isOwn() {
        return user.currentId().equals(getDraft().editedBy()) || user.currentId().equals(getDraft().proposedBy());
    }

    public ChecklistView getDraft() {
        if (draft == null) {
            draft = queries.find(id);
        }
        return draft;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
