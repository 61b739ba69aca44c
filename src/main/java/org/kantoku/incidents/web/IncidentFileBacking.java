package org.kantoku.incidents.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.incidents.application.IncidentCallService;
import org.kantoku.incidents.application.IncidentService;
import org.kantoku.incidents.domain.IncidentFileKind;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.model.file.UploadedFile;

/** Attaches a file to an incident, on our pages and on the contractor's: first what it is, then the file. */
@Named
@ViewScoped
public class IncidentFileBacking implements Serializable {

    @Inject
    private IncidentService service;

    @Inject
    private IncidentCallService calls;

    @Inject
    private CurrentUser user;

    @Inject
    private Commands commands;

    private IncidentFileKind kind;
    private boolean namesNobody;
    private transient UploadedFile file;

    public String attach(UUID incident) {
        boolean done = commands.run("incidents.msg.attached", () -> sent(content -> {
            if (user.isContractor()) {
                calls.attach(incident, kind, namesNobody, file.getFileName(), content);
            } else {
                service.attach(incident, kind, namesNobody, file.getFileName(), content);
            }
        }));
        return done ? Faces.getViewId().replace(".xhtml", "") + "?faces-redirect=true&id=" + incident : null;
    }

    /** The contractor's written notice. */
    public String writtenNotice(UUID incident, long version) {
        boolean done = commands.run("incidents.portal.msg.written",
            () -> sent(content -> calls.writtenNotice(incident, version, namesNobody, file.getFileName(), content)));
        return done ? "/portal/incident?faces-redirect=true&id=" + incident : null;
    }

    private void sent(Consumer<InputStream> command) {
        RuleViolation.when(file == null || file.getSize() == 0, "incidents.error.file", "file");
        try (InputStream content = file.getInputStream()) {
            command.accept(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public IncidentFileKind[] getKinds() {
        return IncidentFileKind.values();
    }

    public IncidentFileKind getKind() {
        return kind;
    }

    public void setKind(IncidentFileKind kind) {
        this.kind = kind;
    }

    public boolean isNamesNobody() {
        return namesNobody;
    }

    public void setNamesNobody(boolean namesNobody) {
        this.namesNobody = namesNobody;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
