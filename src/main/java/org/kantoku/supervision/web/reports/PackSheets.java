package org.kantoku.supervision.web.reports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.kantoku.shared.spreadsheet.CellText;
import org.kantoku.shared.spreadsheet.SheetBook;
import org.kantoku.shared.spreadsheet.SheetBook.Head;
import org.kantoku.supervision.application.reports.PackTable;
import org.kantoku.supervision.application.reports.RecordPack;
import org.kantoku.supervision.application.reports.ReportProgress;

/** A record pack as a workbook: a sheet for each part, with a head that stays in sight and filters; texts are never formulas. */
final class PackSheets {

    private final RecordPack pack;
    private final PackCover cover;
    private final ReportWords words;
    private final ReportProgress progress;

    PackSheets(RecordPack pack, PackCover cover, ReportWords words, ReportProgress progress) {
        this.pack = pack;
        this.cover = cover;
        this.words = words;
        this.progress = progress;
    }

    void write(Path to) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to)); SheetBook book = new SheetBook(out, "-")) {
            book.sheet(words.section("summary"), heads(List.of("fact", "value")));
            for (var fact : cover.facts()) {
                book.row(List.of(fact.name(), fact.value()));
            }
            for (var fact : cover.counts()) {
                book.row(List.of(fact.name(), fact.value()));
            }
            book.sheet(words.section("measures"), heads(PackCover.measureColumns(pack.before() != null)));
            for (List<String> row : cover.measures()) {
                book.row(row);
            }
            for (PackTable table : pack.tables()) {
                write(book, table);
            }
            book.sheet(words.section("verification"), heads(List.of("verification")));
            for (String line : cover.verification()) {
                book.row(List.of(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(SheetBook book, PackTable table) throws IOException {
        book.sheet(words.section(table.key()), heads(table.columns()));
        book.filtered();
        table.rows().tell(row -> {
            try {
                book.row(Arrays.asList(row.stream().map(this::cell).toArray()));
                progress.advance();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Object cell(Object value) {
        Object cell = words.cell(value);
        return cell instanceof String text && text.length() > CellText.LONGEST ? text.substring(0, CellText.LONGEST - 1) + "…" : cell;
    }

    private List<Head> heads(List<String> columns) {
        return columns.stream().map(column -> new Head(words.column(column), false, false, false, List.of(), false)).toList();
    }
}
