package org.kantoku.support;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as somebody edits it in a spreadsheet program, by the names of sheets and columns. */
public final class Book implements Closeable {

    private final XSSFWorkbook workbook;

    public Book(byte[] content) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public XSSFWorkbook poi() {
        return workbook;
    }

    /** Number of the first row in which a column says something, as POI counts. */
    public int row(String sheet, String column, String value) {
        int at = column(sheet, column);
        for (Row row : workbook.getSheet(sheet)) {
            if (value.equals(text(row.getCell(at)))) {
                return row.getRowNum();
            }
        }
        throw new AssertionError(sheet + ": no row with " + column + " " + value);
    }

    public int column(String sheet, String name) {
        for (Cell cell : workbook.getSheet(sheet).getRow(0)) {
            if (name.equals(cell.getStringCellValue())) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(sheet + " has no column " + name);
    }

    public String get(String sheet, int row, String column) {
        return text(workbook.getSheet(sheet).getRow(row).getCell(column(sheet, column)));
    }

    public Book set(String sheet, int row, String column, Object value) {
        Row at = workbook.getSheet(sheet).getRow(row) == null ? workbook.getSheet(sheet).createRow(row) : workbook.getSheet(sheet).getRow(row);
        Cell cell = at.getCell(column(sheet, column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        // An inline text keeps its old words beside the new ones otherwise.
        cell.setBlank();
        if (value == null) {
            return this;
        }
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date.toString());
        } else {
            cell.setCellValue(value.toString());
        }
        return this;
    }

    /** Adds a row; the number POI gives it. */
    public int add(String sheet, Map<String, Object> cells) {
        int row = workbook.getSheet(sheet).getLastRowNum() + 1;
        cells.forEach((column, value) -> set(sheet, row, column, value));
        return row;
    }

    /** Every cell of a sheet as text, row by row. */
    public List<String> lines(String sheet) {
        List<String> lines = new ArrayList<>();
        Sheet at = workbook.getSheet(sheet);
        for (Row row : at) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < at.getRow(0).getLastCellNum(); i++) {
                line.append(text(row.getCell(i))).append('|');
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : new DataFormatter().formatCellValue(cell);
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
