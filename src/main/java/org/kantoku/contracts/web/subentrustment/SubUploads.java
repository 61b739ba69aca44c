package org.kantoku.contracts.web.subentrustment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contracts.application.subentrustment.SubFileService;
import org.kantoku.shared.evidence.EvidenceFile;
import org.kantoku.shared.web.Commands;
import org.primefaces.event.FileUploadEvent;

/** Files that a page takes for a sub-entrustment: streamed through to the store, named until they are handed in. */
@ApplicationScoped
public class SubUploads {

    private SubFileService service;
    private Commands commands;

    protected SubUploads() {
    }

    @Inject
    public SubUploads(SubFileService service, Commands commands) {
        this.service = service;
        this.commands = commands;
    }

    /** The kept file, or {@code before} when it was refused; the page says why. */
    EvidenceFile take(UUID contractId, FileUploadEvent event, EvidenceFile before) {
        AtomicReference<EvidenceFile> kept = new AtomicReference<>(before);
        String name = event.getFile().getFileName();
        commands.run("subentrustment.msg.attached", () -> {
            try (InputStream content = event.getFile().getInputStream()) {
                kept.set(service.attach(contractId, name, content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, name);
        return kept.get();
    }

    static UUID id(EvidenceFile file) {
        return file == null ? null : file.id();
    }
}
