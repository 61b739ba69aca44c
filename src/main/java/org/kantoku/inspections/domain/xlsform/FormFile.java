package org.kantoku.inspections.domain.xlsform;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kantoku.shared.spreadsheet.Cell;
import org.kantoku.shared.spreadsheet.SheetBook;
import org.kantoku.shared.spreadsheet.SheetRows;
import org.kantoku.shared.spreadsheet.TableReader;
import org.kantoku.shared.spreadsheet.TableRow;
import org.kantoku.shared.spreadsheet.UnreadableTable;
import org.kantoku.shared.upload.FileKind;

/** A form as a file: a workbook, or a text in which the first column names the sheet; or a plain list of questions, which has no sheet {@code survey}. */
public final class FormFile {

    private FormFile() {
    }

    /** @throws UnreadableTable when it is no table that can be read */
    public static XlsFormReading read(Path file, FileKind kind) {
        List<SheetRows> told = TableReader.sheets(file, kind);
        Map<String, List<RawRow>> sheets = new LinkedHashMap<>();
        for (SheetRows sheet : told) {
            if (sheet.name() == null) {
                split(sheet.rows(), sheets);
            } else {
                sheets.put(sheet.name(), raw(sheet));
            }
        }
        boolean form = sheets.keySet().stream().anyMatch(name -> name.strip().equalsIgnoreCase(FormSurvey.SHEET));
        return form ? XlsFormReader.read(sheets) : plain(told).orElseGet(() -> XlsFormReader.read(sheets));
    }

    /** The first sheet that is a plain list of questions. */
    private static Optional<XlsFormReading> plain(List<SheetRows> told) {
        return told.stream().filter(sheet -> raw(sheet).stream().anyMatch(row -> PlainChecklist.isHeader(row.cells()))).findFirst()
            .map(sheet -> PlainChecklist.read(sheet.name() == null ? "" : sheet.name(),
                raw(sheet).stream().dropWhile(row -> !PlainChecklist.isHeader(row.cells())).toList()));
    }

    private static List<RawRow> raw(SheetRows sheet) {
        return sheet.rows().stream().map(row -> raw(row, 0)).toList();
    }

    /**
     * Writes the sheets of a form as a workbook.
     *
     * @param sheets rows by the name of their sheet, the header first
     */
    public static void write(Map<String, List<List<String>>> sheets, OutputStream out) throws IOException {
        try (SheetBook book = new SheetBook(out, "lists")) {
            for (Map.Entry<String, List<List<String>>> sheet : sheets.entrySet()) {
                book.sheet(sheet.getKey(), sheet.getValue().get(0).stream().map(SheetBook.Head::ofText).toList());
                for (List<String> row : sheet.getValue().subList(1, sheet.getValue().size())) {
                    book.row(row.stream().map(cell -> cell.isEmpty() ? null : cell).toList());
                }
            }
        }
    }

    private static void split(List<TableRow> rows, Map<String, List<RawRow>> sheets) {
        List<RawRow> current = new ArrayList<>();
        for (TableRow row : rows) {
            if (!row.cell(0).isBlank()) {
                current = sheets.computeIfAbsent(row.cell(0).text(), name -> new ArrayList<>());
            }
            if (row.cells().size() > 1) {
                current.add(raw(row, 1));
            }
        }
    }

    private static RawRow raw(TableRow row, int from) {
        return new RawRow(row.number(), row.cells().stream().skip(from).map(Cell::text).toList());
    }
}
