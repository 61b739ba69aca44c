package org.kantoku.contracts.web.subentrustment;

import java.io.Serializable;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.subentrustment.SubRecordService;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.event.FileUploadEvent;

/** Reports and ends that reached us another way than through the portal. */
@Named
@ViewScoped
public class SubReportBacking implements Serializable {

    @Inject
    private SubBacking page;

    @Inject
    private SubRecordService service;

    @Inject
    private SubUploads uploads;

    @Inject
    private Commands commands;

    private final SubReportForm form = new SubReportForm();

    public void attach(FileUploadEvent event) {
        form.send(uploads.take(page.getView().contract().id(), event, form.getFile()));
    }

    public String report() {
        return done("reported", () -> service.report(page.getId(), page.getView().version(), form.getReportedOn(), form.report()));
    }

    public String end() {
        return done("endReported", () -> service.reportEnd(page.getId(), page.getView().version(), form.ending()));
    }

    private String done(String message, Commands.Command command) {
        return commands.run("subentrustment.msg." + message, command) ? "/subentrustments/detail?faces-redirect=true&id=" + page.getId() : null;
    }

    public SubReportForm getForm() {
        return form;
    }
}
