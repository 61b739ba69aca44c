package org.kantoku.inspections.web.checklists;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.ChecklistDraftService;
import org.kantoku.inspections.application.ChecklistQueries;
import org.kantoku.inspections.application.ChecklistRow;
import org.kantoku.inspections.application.ChecklistView;
import org.kantoku.inspections.domain.templates.ContentDifference;
import org.kantoku.shared.web.Commands;

/** The checklists, one of them, and what differs between two of its versions. */
@Named
@ViewScoped
public class ChecklistBacking implements Serializable {

    @Inject
    private ChecklistQueries queries;

    @Inject
    private ChecklistDraftService service;

    @Inject
    private Commands commands;

    private UUID id;
    private UUID with;
    private transient ChecklistView checklist;
    private transient ChecklistView before;
    private transient ContentDifference difference;
    private transient List<ChecklistRow> all;

    public void load() {
        checklist = queries.find(id);
    }

    /** Loads the version and the one it is compared with, which is the one before it unless another is named. */
    public void compare() {
        load();
        UUID other = with == null ? checklist.before() : with;
        if (other != null) {
            before = queries.find(other);
            difference = queries.difference(other, id);
        }
    }

    /** Begins the next version. */
    public String begin() {
        UUID[] draft = new UUID[1];
        boolean done = commands.run("checklists.msg.begun", () -> draft[0] = service.begin(id, null));
        return done ? "/checklists/draft?faces-redirect=true&id=" + draft[0] : null;
    }

    public List<ChecklistRow> getAll() {
        if (all == null) {
            all = queries.all();
        }
        return all;
    }

    public ChecklistView getChecklist() {
        if (checklist == null) {
            load();
        }
        return checklist;
    }

    /** The version compared with, or {@code null} when there is none before. */
    public ChecklistView getBefore() {
        return before;
    }

    public ContentDifference getDifference() {
        return difference;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getWith() {
        return with;
    }

    public void setWith(UUID with) {
        this.with = with;
    }
}
