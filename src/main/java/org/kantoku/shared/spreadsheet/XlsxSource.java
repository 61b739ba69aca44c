package org.kantoku.shared.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.DateUtil;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the visible sheets of an XLSX workbook as a stream. */
final class XlsxSource {

    /** Formats that Excel calls by number only; 27–36 and 50–58 are the Japanese date formats. */
    private static final Pattern JAPANESE_DATE = Pattern.compile(".*[yegmd年月日].*", Pattern.CASE_INSENSITIVE);

    private static final int FIRST_SERIAL = 20_000;
    private static final int LAST_SERIAL = 80_000;

    private XlsxSource() {
    }

    static List<SheetRows> read(Path file) throws IOException {
        List<SheetRows> sheets = new ArrayList<>();
        RowSink bounds = new RowSink();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            for (Sheet sheet : workbook.getSheets().filter(s -> s.getVisibility() == SheetVisibility.VISIBLE).toList()) {
                int before = bounds.rows().size();
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.forEach(row -> bounds.add(row.getRowNum(), cells(row, workbook.isDate1904())));
                }
                sheets.add(new SheetRows(sheet.getName(), List.copyOf(bounds.rows().subList(before, bounds.rows().size())),
                    XlsxMerges.of(file, sheet.getId())));
            }
        }
        return sheets;
    }

    private static List<Cell> cells(Row row, boolean date1904) {
        List<Cell> cells = new ArrayList<>(Math.min(row.getCellCount(), RowSink.MAX_COLUMNS + 1));
        for (int column = 0; column < row.getCellCount() && column <= RowSink.MAX_COLUMNS; column++) {
            cells.add(row.getOptionalCell(column).map(cell -> cell(cell, date1904)).orElse(Cell.EMPTY));
        }
        return cells;
    }

    static Cell cell(org.dhatim.fastexcel.reader.Cell cell, boolean date1904) {
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal) {
            return number((BigDecimal) cell.getValue(), cell.getDataFormatId(), cell.getDataFormatString(), date1904);
        }
        if (cell.getType() == CellType.ERROR) {
            return Cell.broken(cell.getRawValue());
        }
        if (cell.getType() == CellType.FORMULA) {
            String value = cell.getRawValue();
            return value == null && cell.getFormula() != null ? Cell.broken("=" + cell.getFormula()) : Cell.of(value == null ? "" : CellText.meant(value));
        }
        return Cell.of(CellText.meant(cell.getText()));
    }

    private static Cell number(BigDecimal number, Integer formatId, String format, boolean date1904) {
        boolean date = formatId != null && isDate(formatId, format) && DateUtil.isValidExcelDate(number.doubleValue());
        return date ? Cell.of(DateUtil.getLocalDateTime(number.doubleValue(), date1904).toLocalDate()) : Cell.of(number, serial(number.doubleValue(), date1904));
    }

    /** The day that a number without a date's format would be, where it may well be one (1954 to 2118). */
    static LocalDate serial(double number, boolean date1904) {
        return number >= FIRST_SERIAL && number < LAST_SERIAL ? DateUtil.getLocalDateTime(number, date1904).toLocalDate() : null;
    }

    static boolean isDate(int formatId, String format) {
        if (formatId >= 27 && formatId <= 36 || formatId >= 50 && formatId <= 58) {
            return true;
        }
        return DateUtil.isADateFormat(formatId, format) || format != null && format.contains("年") && JAPANESE_DATE.matcher(format).matches();
    }
}
