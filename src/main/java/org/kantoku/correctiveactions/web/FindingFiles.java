package org.kantoku.correctiveactions.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.primefaces.event.FileUploadEvent;

import org.kantoku.correctiveactions.application.FindingQueries;
import org.kantoku.correctiveactions.application.FindingTalkService;
import org.kantoku.correctiveactions.domain.EvidencePart;
import org.kantoku.shared.evidence.EvidenceFile;
import org.kantoku.shared.web.Commands;

/** Files that a page takes for a finding: streamed through to the store, named until they are handed in. */
@ApplicationScoped
public class FindingFiles {

    private FindingTalkService service;
    private FindingQueries queries;
    private Commands commands;

    protected FindingFiles() {
    }

    @Inject
    public FindingFiles(FindingTalkService service, FindingQueries queries, Commands commands) {
        this.service = service;
        this.queries = queries;
        this.commands = commands;
    }

    void attach(UUID findingId, EvidencePart part, FileUploadEvent event) {
        String name = event.getFile().getFileName();
        commands.run("correctiveactions.done.attached", () -> {
            try (InputStream content = event.getFile().getInputStream()) {
                service.attach(findingId, part, name, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, name);
    }

    /** Uses a file that is kept already. */
    void reuse(UUID findingId, EvidencePart part, UUID evidenceId) {
        commands.run("correctiveactions.done.reused", () -> service.reuse(findingId, part, evidenceId));
    }

    void detach(UUID findingId, UUID evidenceId) {
        commands.run("correctiveactions.done.detached", () -> service.detach(findingId, evidenceId));
    }

    List<EvidenceFile> drafts(UUID findingId, EvidencePart part) {
        return queries.drafts(findingId, part);
    }
}
