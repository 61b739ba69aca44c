package org.kantoku.shared.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

/**
 * Sends a list as a workbook or a CSV. The file is complete before its first byte leaves: a failure on the way is an error
 * page, never a shorter list that looks whole.
 */
@Named
@RequestScoped
public class ListExport {

    @Inject
    private ListFile files;

    @Inject
    private TextBean texts;

    @Inject
    private AsOf asOf;

    /** Sends the list; nothing when there is none. */
    public void send(ListSheet<?> sheet, boolean workbook) throws IOException {
        if (sheet == null) {
            return;
        }
        Path file = files.write(sheet, workbook, texts);
        try {
            Faces.sendFile(file, texts.text(sheet.titleKey()) + "-" + asOf.getDate() + (workbook ? ".xlsx" : ".csv"), true);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
