package org.kantoku.inspections.web;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.InspectionReportQueries;
import org.kantoku.inspections.application.InspectionReportService;
import org.kantoku.shared.evidence.EvidenceFile;
import org.kantoku.shared.web.Commands;

/** The report on an inspection's page. */
@Named
@RequestScoped
public class InspectionReportBacking {

    @Inject
    private InspectionReportQueries queries;

    @Inject
    private InspectionReportService service;

    @Inject
    private Commands commands;

    private List<EvidenceFile> files;

    /** The report, or nothing. */
    public List<EvidenceFile> of(UUID inspectionId) {
        if (files == null) {
            files = queries.of(inspectionId).stream().toList();
        }
        return files;
    }

    public String write(UUID inspectionId) {
        boolean done = commands.run("inspectionreport.msg.written", () -> service.write(inspectionId));
        return done ? "/inspections/detail?faces-redirect=true&id=" + inspectionId : null;
    }
}
