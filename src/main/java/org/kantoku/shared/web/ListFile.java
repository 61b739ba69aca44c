package org.kantoku.shared.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.kantoku.shared.spreadsheet.CsvLoss;
import org.kantoku.shared.spreadsheet.TableWriter;

/**
 * Writes a list into a temporary file. In one transaction, so that all batches are read from one state of the database:
 * no row is missed or repeated because somebody saves meanwhile.
 */
@ApplicationScoped
public class ListFile {

    /**
     * Writes the list.
     *
     * @param losses told of every character that the format cannot carry
     * @return the file, which the caller deletes
     */
    @Transactional
    public Path write(ListSheet<?> sheet, ListFormat format, TextBean texts, Consumer<CsvLoss> losses) throws IOException {
        Path file = Files.createTempFile("kantoku-list-", null);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            switch (format) {
                case XLSX -> TableWriter.xlsx(out, new TableWriter.Sheet(texts.text(sheet.titleKey()), sheet.header(texts), sheet.cells(texts)));
                case CSV -> TableWriter.csv(out, sheet.header(texts), sheet.cells(texts));
                default -> TableWriter.cp932(out, sheet.header(texts), sheet.cells(texts), losses);
            }
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
