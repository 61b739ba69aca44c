package org.kantoku.shared.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads a workbook of several sheets as a stream, without loss, hidden columns and sheets included. */
public final class WorkbookReader {

    private WorkbookReader() {
    }

    /** Names of the sheets, hidden ones included. */
    public static List<String> sheets(Path file) {
        List<String> names = new ArrayList<>();
        open(file, workbook -> workbook.getSheets().map(Sheet::getName).forEach(names::add));
        return names;
    }

    /**
     * Tells the rows of some sheets, sheet by sheet in the order asked for.
     *
     * @throws UnreadableTable when it is no workbook that can be read
     */
    public static void read(Path file, List<String> sheets, SheetVisitor visitor) {
        open(file, workbook -> {
            for (String name : sheets) {
                Sheet sheet = workbook.findSheet(name).orElse(null);
                if (sheet != null) {
                    try (Stream<Row> rows = sheet.openStream()) {
                        rows.forEach(row -> visit(name, row, workbook.isDate1904(), visitor));
                    }
                }
            }
        });
    }

    private static void open(Path file, Reading reading) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            reading.of(workbook);
        } catch (ExcelReaderException | IOException e) {
            throw new UnreadableTable("spreadsheet.error.damaged");
        }
    }

    private interface Reading {
        void of(ReadableWorkbook workbook) throws IOException;
    }

    private static void visit(String sheet, Row row, boolean date1904, SheetVisitor visitor) {
        List<SheetCell> cells = new ArrayList<>(Math.min(row.getCellCount(), RowSink.MAX_COLUMNS));
        boolean blank = true;
        for (int column = 0; column < row.getCellCount() && column < RowSink.MAX_COLUMNS; column++) {
            SheetCell cell = row.getOptionalCell(column).map(c -> cell(c, date1904)).orElse(SheetCell.EMPTY);
            blank &= cell.isBlank();
            cells.add(cell);
        }
        if (!blank) {
            visitor.row(sheet, row.getRowNum(), cells);
        }
    }

    private static SheetCell cell(org.dhatim.fastexcel.reader.Cell cell, boolean date1904) {
        Cell value = XlsxSource.cell(cell, date1904);
        boolean text = cell.getType() == CellType.STRING;
        return new SheetCell(text ? CellText.meant(cell.getText()) : value.text(), value, cell.getType() == CellType.FORMULA);
    }
}
