package org.kantoku.contractors.web.roster;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.primefaces.event.FileUploadEvent;

import org.kantoku.contractors.application.roster.PolicyRow;
import org.kantoku.contractors.application.roster.RosterQueries;
import org.kantoku.contractors.application.roster.TrainingService;
import org.kantoku.contractors.web.ContractorBacking;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** Recording training of a contractor's people on our policy. */
@Named
@ViewScoped
public class TrainingBacking implements Serializable {

    @Inject
    private TrainingService trainings;

    @Inject
    private RosterQueries queries;

    @Inject
    private ContractorBacking contractor;

    @Inject
    private RosterUploads uploads;

    @Inject
    private Commands commands;

    private TrainingForm form = new TrainingForm();

    public void start() {
        form = new TrainingForm();
    }

    public void attach(FileUploadEvent event) {
        uploads.keep(contractor.getId(), event, form::setFile);
    }

    public String add() {
        boolean done = commands.run("roster.msg.trainingAdded", () -> trainings.acknowledge(contractor.getId(), form.getPolicyId(), form.getOn(),
            form.getCompletion(), form.fileId()));
        return done ? contractor.again() : null;
    }

    public List<PolicyRow> getPolicies() {
        return queries.published();
    }

    public TrainingForm getForm() {
        return form;
    }
}
