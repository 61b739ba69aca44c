package org.kantoku.shared.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.spreadsheet.CsvLoss;
import org.kantoku.shared.spreadsheet.TableWriter;
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
    public void send(ListSheet<?> sheet, ListFormat format) throws IOException {
        if (sheet == null) {
            return;
        }
        List<CsvLoss> losses = new ArrayList<>();
        Path file = files.write(sheet, format, texts, losses::add);
        try {
            String name = texts.text(sheet.titleKey()) + "-" + asOf.getDate();
            if (losses.isEmpty()) {
                Faces.sendFile(file, name + format.extension(), true);
            } else {
                sendWithReport(file, name, losses);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** The file and, in the same archive, what it could not carry: nothing is lost in silence. */
    private void sendWithReport(Path file, String name, List<CsvLoss> losses) throws IOException {
        Path archive = Files.createTempFile("kantoku-list-", ".zip");
        try {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
                zip.putNextEntry(new ZipEntry(name + ".csv"));
                Files.copy(file, zip);
                zip.putNextEntry(new ZipEntry(texts.text("lists.export.losses") + ".csv"));
                TableWriter.csv(zip, Stream.of("row", "column", "character", "codePoint", "written").map(c -> texts.text("lists.export.losses." + c)).toList(),
                    losses.stream().map(l -> List.<Object>of(l.row(), l.column(), l.character(), l.codePoint(), l.written())).toList());
            }
            Faces.sendFile(archive, name + "-Shift_JIS.zip", true);
        } finally {
            Files.deleteIfExists(archive);
        }
    }
}
