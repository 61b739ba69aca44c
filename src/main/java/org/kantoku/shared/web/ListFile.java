package org.kantoku.shared.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.kantoku.shared.spreadsheet.TableWriter;

/**
 * Writes a list into a temporary file. In one transaction, so that all batches are read from one state of the database:
 * no row is missed or repeated because somebody saves meanwhile.
 */
@ApplicationScoped
public class ListFile {

    /** @return the file, which the caller deletes */
    @Transactional
    public Path write(ListSheet<?> sheet, boolean workbook, TextBean texts) throws IOException {
        Path file = Files.createTempFile("kantoku-list-", null);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            if (workbook) {
                TableWriter.xlsx(out, new TableWriter.Sheet(texts.text(sheet.titleKey()), sheet.header(texts), sheet.cells(texts)));
            } else {
                TableWriter.csv(out, sheet.header(texts), sheet.cells(texts));
            }
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
