package org.kantoku.inspections.web;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.ChecklistQueries;
import org.kantoku.inspections.application.ChecklistRow;
import org.kantoku.inspections.application.ChecklistView;

/** The published checklists, and one of them. */
@Named
@RequestScoped
public class ChecklistBacking {

    @Inject
    private ChecklistQueries queries;

    private UUID id;
    private ChecklistView checklist;

    public void load() {
        checklist = queries.find(id);
    }

    public List<ChecklistRow> getAll() {
        return queries.all();
    }

    public ChecklistView getChecklist() {
        return checklist;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
