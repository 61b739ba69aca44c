package org.kantoku.contracts.application.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.kantoku.contracts.domain.workbook.CellCodec;
import org.kantoku.contracts.domain.workbook.Marks;
import org.kantoku.contracts.domain.workbook.RegisterKeys;
import org.kantoku.contracts.domain.workbook.RegisterWorkbook;
import org.kantoku.contracts.domain.workbook.SheetReading;
import org.kantoku.contracts.domain.workbook.SheetRow;
import org.kantoku.contracts.domain.workbook.TableShape;
import org.kantoku.contracts.domain.workbook.WorkbookColumn;
import org.kantoku.contracts.domain.workbook.WorkbookColumn.Guard;
import org.kantoku.contracts.domain.workbook.WorkbookColumn.Content;
import org.kantoku.contracts.domain.workbook.WorkbookSheet;
import org.kantoku.shared.spreadsheet.SheetBook;

/** Writes the workbook: how to fill it in, then a sheet for each kind. */
final class WorkbookExport {

    static final String HOW = "記入のしかた";
    static final String LISTS = "選択肢";
    /** Sheets that are for people, not for the register. */
    static final List<String> OWN_SHEETS = List.of(HOW, LISTS);

    private static final int PORTION = 500;

    private final CellCodec codec;
    private final Map<String, TableShape> shapes;

    WorkbookExport(RegisterKeys keys, WorkbookLabels labels, Map<String, TableShape> shapes) {
        this.codec = new CellCodec(keys, labels);
        this.shapes = shapes;
    }

    /** Where the rows of a sheet come from. */
    interface Source {
        void rows(WorkbookSheet sheet, java.util.function.Consumer<SheetRow> to);
    }

    void write(OutputStream out, Source source, WorkbookProgress progress) throws IOException {
        try (SheetBook book = new SheetBook(out, LISTS)) {
            how(book);
            for (WorkbookSheet sheet : RegisterWorkbook.all()) {
                book.sheet(sheet.name(), heads(sheet));
                int[] rows = new int[1];
                source.rows(sheet, row -> {
                    put(book, row);
                    if (++rows[0] % PORTION == 0) {
                        progress.advance(PORTION);
                    }
                });
                progress.advance(rows[0] % PORTION);
            }
        }
    }

    List<SheetBook.Head> heads(WorkbookSheet sheet) {
        List<SheetBook.Head> heads = new ArrayList<>();
        sheet.columns().forEach(column -> heads.add(head(sheet, column)));
        heads.add(SheetBook.Head.ofText(SheetReading.MARK));
        heads.add(new SheetBook.Head(SheetReading.EDITION, false, false, true, List.of(), true));
        return heads;
    }

    private SheetBook.Head head(WorkbookSheet sheet, WorkbookColumn column) {
        boolean list = column.kind() == Content.CHOICE || column.kind() == Content.FLAG;
        boolean text = column.kind() == Content.TEXT || column.kind() == Content.REFERENCE || column.kind() == Content.PAIRS;
        return new SheetBook.Head(column.header(), shapes.get(sheet.table()).asks(column), column.kind() == Content.DATE, text,
            list ? codec.choices(column) : List.of(), false);
    }

    private void put(SheetBook book, SheetRow row) {
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < row.values().length; i++) {
            cells.add(codec.written(row.sheet().columns().get(i), row.values()[i]));
        }
        cells.add(row.id().toString());
        cells.add(Marks.edition(row.values()));
        try {
            book.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void how(SheetBook book) throws IOException {
        book.sheet(HOW, List.of("シート", "列", "書くこと", "書き方", "必須", "例").stream()
            .map(SheetBook.Head::ofText).toList());
        for (String line : WorkbookWords.RULES) {
            book.row(java.util.Arrays.asList("", "", line));
        }
        for (WorkbookSheet sheet : RegisterWorkbook.all()) {
            book.row(List.of(sheet.name(), "", sheet.explanation()));
            for (WorkbookColumn column : sheet.columns()) {
                String guard = column.guard() == Guard.DECISION ? WorkbookWords.DECISION : column.guard() == Guard.ACTOR ? WorkbookWords.ACTOR : "";
                book.row(List.of(sheet.name(), column.header(), column.note() + (column.note().isEmpty() || guard.isEmpty() ? "" : "。") + guard,
                    WorkbookWords.how(column, column.choices() == null && column.kind() != Content.FLAG ? List.of() : codec.choices(column)),
                    shapes.get(sheet.table()).asks(column) ? "必須" : "", WorkbookWords.example(column, codec)));
            }
        }
    }
}
