package org.kantoku.contracts.web.catalogue;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.catalogue.CatalogueDetail;
import org.kantoku.contracts.application.catalogue.CatalogueQueries;
import org.kantoku.contracts.application.catalogue.CatalogueService;
import org.kantoku.contracts.application.catalogue.CatalogueView;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.model.file.UploadedFile;

/** The versions of the clause catalogue: one shown in full beside the one before it. */
@Named
@ViewScoped
public class CatalogueBacking implements Serializable {

    private static final long MAX_BYTES = 1_000_000;

    @Inject
    private CatalogueQueries queries;

    @Inject
    private CatalogueService service;

    @Inject
    private Commands commands;

    private UUID version;
    private String note;
    private transient UploadedFile file;
    private transient List<CatalogueView> all;
    private transient CatalogueDetail detail;

    public String upload() {
        UUID[] uploaded = new UUID[1];
        boolean done = commands.run("catalogue.msg.uploaded", () -> {
            if (file == null || file.getSize() == 0 || file.getSize() > MAX_BYTES) {
                throw new RuleViolation("catalogue.error.file").on("catalogueFile");
            }
            uploaded[0] = service.upload(new String(file.getContent(), StandardCharsets.UTF_8), note);
        });
        return done ? at(uploaded[0]) : null;
    }

    public String publish() {
        return commands.run("catalogue.msg.published", () -> service.publish(version)) ? at(version) : null;
    }

    public String withdraw() {
        return commands.run("catalogue.msg.withdrawn", () -> service.withdraw(version)) ? at(null) : null;
    }

    private static String at(UUID id) {
        return "/settings/clauses?faces-redirect=true" + (id == null ? "" : "&version=" + id);
    }

    /** Sends the version as a file, to be edited and uploaded as the next one. */
    public void download() throws IOException {
        Faces.sendFile(getDetail().text().getBytes(StandardCharsets.UTF_8), "clauses-" + getDetail().version().effectiveFrom() + ".json", true);
    }

    public List<CatalogueView> getAll() {
        if (all == null) {
            all = queries.all();
        }
        return all;
    }

    public CatalogueDetail getDetail() {
        if (detail == null) {
            detail = queries.detail(version);
        }
        return detail;
    }

    /** The version shown, as the list names it. */
    public CatalogueView getShown() {
        return getAll().stream().filter(v -> java.util.Objects.equals(v.id(), version)).findFirst().orElseThrow();
    }

    public UUID getVersion() {
        return version;
    }

    public void setVersion(UUID version) {
        this.version = version;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
