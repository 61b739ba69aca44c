package org.kantoku.contractors.web.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.primefaces.event.FileUploadEvent;

import org.kantoku.contractors.application.roster.FileRow;
import org.kantoku.contractors.application.roster.RosterFileService;
import org.kantoku.shared.web.Commands;

/** Takes a file for a form, judged by its content and kept at once; the form names it when it is handed in. */
@ApplicationScoped
public class RosterUploads {

    private RosterFileService files;
    private Commands commands;

    protected RosterUploads() {
    }

    @Inject
    public RosterUploads(RosterFileService files, Commands commands) {
        this.files = files;
        this.commands = commands;
    }

    /** @param taken gets the file when it was accepted; a refused one says why */
    void keep(UUID contractorId, FileUploadEvent event, Consumer<FileRow> taken) {
        String name = event.getFile().getFileName();
        commands.run("roster.msg.attached", () -> {
            try (InputStream content = event.getFile().getInputStream()) {
                taken.accept(files.keep(contractorId, name, content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, name);
    }
}
