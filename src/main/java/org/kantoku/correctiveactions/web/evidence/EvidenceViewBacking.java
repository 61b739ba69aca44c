package org.kantoku.correctiveactions.web.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.primefaces.event.FileUploadEvent;

import org.kantoku.correctiveactions.application.evidence.EvidenceService;
import org.kantoku.correctiveactions.application.evidence.EvidenceView;
import org.kantoku.correctiveactions.application.evidence.EvidenceViewQueries;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.evidence.PaperPages;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One file: looked at, replaced by a newer version, and kept for how long. */
@Named
@ViewScoped
public class EvidenceViewBacking implements Serializable {

    @Inject
    private EvidenceViewQueries queries;

    @Inject
    private EvidenceService service;

    @Inject
    private PaperPages papers;

    @Inject
    private Commands commands;

    private UUID id;
    private transient EvidenceView view;
    private transient List<Integer> pages;
    private LocalDate retentionUntil;
    private String reason;
    private long version;

    public void load() {
        if (id == null) {
            throw new RecordNotFound();
        }
        view = queries.find(id);
        version = view.version();
        retentionUntil = view.care() == null ? null : view.care().until();
    }

    public EvidenceView getView() {
        if (view == null) {
            view = queries.find(id);
        }
        return view;
    }

    /** The pages of a paper that can be looked at, from 1; none for anything else. */
    public List<Integer> getPages() {
        if (pages == null) {
            boolean paper = getView().file().isViewable() && getView().file().isPaper();
            pages = paper ? IntStream.rangeClosed(1, papers.count(getView().file().sha256())).boxed().toList() : List.of();
        }
        return pages;
    }

    /** Takes a newer version and goes on to it. */
    public void replace(FileUploadEvent event) {
        UUID[] newer = new UUID[1];
        if (commands.run("evidence.done.replaced", () -> newer[0] = replaced(event))) {
            Faces.redirect(Faces.getRequestContextPath() + "/evidence/view?id=" + newer[0]);
        }
    }

    private UUID replaced(FileUploadEvent event) {
        try (InputStream content = event.getFile().getInputStream()) {
            return service.replace(id, event.getFile().getFileName(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void retain() {
        run("evidence.done.retained", () -> service.retain(id, version, retentionUntil));
    }

    public void hold() {
        run("evidence.done.held", () -> service.hold(id, version, reason));
    }

    public void release() {
        run("evidence.done.released", () -> service.release(id, version, reason));
    }

    private void run(String key, Commands.Command command) {
        if (commands.save(key, command, this::load)) {
            reason = null;
            load();
        }
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public LocalDate getRetentionUntil() {
        return retentionUntil;
    }

    public void setRetentionUntil(LocalDate retentionUntil) {
        this.retentionUntil = retentionUntil;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
