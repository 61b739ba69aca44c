package org.kantoku.inspections.web;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.InspectionDetail;
import org.kantoku.inspections.application.InspectionQueries;

/** Head of the on-site page; the answers themselves travel through the answers endpoint. */
@Named("onsite")
@RequestScoped
public class OnsiteBacking {

    @Inject
    private InspectionQueries queries;

    private UUID id;
    private InspectionDetail inspection;

    public void open() {
        inspection = queries.find(id);
    }

    public InspectionDetail getInspection() {
        return inspection;
    }

    public String getInspectors() {
        return inspection.inspectorNames();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
