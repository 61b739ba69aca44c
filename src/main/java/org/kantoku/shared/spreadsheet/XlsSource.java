package org.kantoku.shared.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Reads the visible sheets of an Excel 97–2003 workbook. The format is read as a whole, hence the tighter limit. */
final class XlsSource {

    private static final long MAX_BYTES = 8L * 1024 * 1024;

    private XlsSource() {
    }

    static List<SheetRows> read(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new UnreadableTable("spreadsheet.error.xlsTooLarge", MAX_BYTES / (1024 * 1024));
        }
        List<SheetRows> sheets = new ArrayList<>();
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
                HSSFWorkbook workbook = new HSSFWorkbook(container, false)) {
            RowSink bounds = new RowSink();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    Sheet sheet = workbook.getSheetAt(i);
                    int before = bounds.rows().size();
                    sheet.forEach(row -> bounds.add(row.getRowNum() + 1, cells(row)));
                    sheets.add(new SheetRows(sheet.getSheetName(), List.copyOf(bounds.rows().subList(before, bounds.rows().size())), merges(sheet)));
                }
            }
        }
        return sheets;
    }

    private static List<Merge> merges(Sheet sheet) {
        return sheet.getMergedRegions().stream().filter(region -> region.getLastRow() > region.getFirstRow())
            .map(region -> new Merge(region.getFirstRow() + 1, region.getLastRow() + 1, region.getFirstColumn())).toList();
    }

    private static List<Cell> cells(Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            cells.add(cell(row.getCell(column)));
        }
        return cells;
    }

    private static Cell cell(org.apache.poi.ss.usermodel.Cell cell) {
        if (cell == null) {
            return Cell.EMPTY;
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> numeric(cell);
            case STRING -> Cell.of(cell.getStringCellValue());
            case BOOLEAN -> Cell.of(String.valueOf(cell.getBooleanCellValue()));
            case ERROR -> Cell.broken(FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> Cell.EMPTY;
        };
    }

    private static Cell numeric(org.apache.poi.ss.usermodel.Cell cell) {
        double value = cell.getNumericCellValue();
        short formatId = cell.getCellStyle().getDataFormat();
        if (DateUtil.isValidExcelDate(value) && XlsxSource.isDate(formatId, cell.getCellStyle().getDataFormatString())) {
            return Cell.of(cell.getLocalDateTimeCellValue().toLocalDate());
        }
        return Double.isFinite(value) ? Cell.of(BigDecimal.valueOf(value), XlsxSource.serial(value, ((HSSFWorkbook) cell.getSheet().getWorkbook())
            .getInternalWorkbook().isUsing1904DateWindowing())) : Cell.of(String.valueOf(value));
    }
}
