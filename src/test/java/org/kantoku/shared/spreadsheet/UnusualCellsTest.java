package org.kantoku.shared.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.shared.upload.FileKind;

/** Merged cells, formulas without value, errors, the calendar of 1904; and a file that goes back with its errors marked. */
class UnusualCellsTest {

    @TempDir
    Path dir;

    private static Workbook workbook(FileKind kind) {
        return kind == FileKind.XLS ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private static void row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number1) {
                row.createCell(i).setCellValue(number1.doubleValue());
            } else if (values[i] != null) {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
    }

    private Path saved(Workbook workbook) throws IOException {
        Path file = dir.resolve("w");
        try (workbook; OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static Table read(Path file, FileKind kind) {
        return TableReader.read(file, kind, List.of("契約名", "委託先名", "契約日", "金額")::contains);
    }

    @ParameterizedTest
    @EnumSource(value = FileKind.class, names = {"XLS", "XLSX"})
    void a_merged_cell_counts_for_every_row_that_it_covers(FileKind kind) throws IOException {
        Workbook workbook = workbook(kind);
        Sheet sheet = workbook.createSheet("台帳");
        row(sheet, 1, "契約台帳");
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 3));
        row(sheet, 3, "契約名", "委託先名", "契約日", "金額");
        row(sheet, 4, "配達", "甲社", null, 100);
        row(sheet, 5, "倉庫", null, null, 200);
        row(sheet, 6, "印刷", "乙社", null, 300);
        sheet.addMergedRegion(new CellRangeAddress(3, 4, 1, 1));
        Table table = read(saved(workbook), kind);
        assertThat(table.rows()).extracting(r -> r.cell(1).text()).containsExactly("甲社", "甲社", "乙社");
        assertThat(table.rows()).extracting(r -> r.cell(1).merged()).containsExactly(false, true, false);
    }

    @Test
    void an_error_and_a_formula_without_value_are_no_texts() throws IOException {
        Workbook workbook = workbook(FileKind.XLSX);
        Sheet sheet = workbook.createSheet();
        row(sheet, 1, "契約名", "委託先名", "契約日", "金額");
        row(sheet, 2, "配達", "甲社");
        sheet.getRow(1).createCell(3).setCellFormula("1+1");
        sheet.getRow(1).createCell(2).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
        row(sheet, 3, "倉庫", "甲社");
        sheet.getRow(2).createCell(3).setCellFormula("1+1");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sheet.getRow(2).getCell(3));
        Table table = read(saved(workbook), FileKind.XLSX);
        assertThat(table.rows().get(0).cell(3)).isEqualTo(Cell.broken("=1+1"));
        assertThat(table.rows().get(0).cell(2)).isEqualTo(Cell.broken("#REF!"));
        assertThat(table.rows().get(1).cell(3).number()).isEqualByComparingTo("2");
        assertThat(Cell.of("#N/A").broken()).isTrue();
        assertThat(Cell.of("#1 倉庫").broken()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"false,46113", "true,44651"})
    void a_serial_number_is_a_day_of_its_workbooks_calendar(boolean of1904, int serial) throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(of1904);
        Sheet sheet = workbook.createSheet();
        row(sheet, 1, "契約名", "委託先名", "契約日", "金額");
        row(sheet, 2, "配達", "甲社", serial, serial);
        Cell cell = read(saved(workbook), FileKind.XLSX).rows().get(0).cell(2);
        assertThat(JapaneseDates.read(cell)).isEqualTo(Reading.interpreted(LocalDate.of(2026, 4, 1)));
        assertThat(JapaneseNumbers.read(cell)).isEqualTo(Reading.of((long) serial));
    }

    @ParameterizedTest
    @EnumSource(value = FileKind.class, names = {"XLS", "XLSX"})
    void a_file_goes_back_as_it_was_with_its_errors_marked(FileKind kind) throws IOException {
        Workbook workbook = workbook(kind);
        Sheet sheet = workbook.createSheet("台帳");
        workbook.createSheet("別の表").createRow(0).createCell(0).setCellValue("そのまま");
        row(sheet, 1, "契約台帳");
        row(sheet, 2, "契約名", "委託先名", "契約日");
        row(sheet, 3, "配達", "甲社", "2026/02/30");
        row(sheet, 4, "倉庫", "甲社", "2026/04/01");
        Path file = saved(workbook);
        Table table = read(file, kind);
        MarkedTable marked = new MarkedTable(table, Map.of(3, List.of(new MarkedTable.Mark(2, "ない日付です。", "直してください。"))), "誤り", "直し方");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        marked.write(file, kind, out);
        Path back = Files.write(dir.resolve("back"), out.toByteArray());
        try (Workbook read = WorkbookFactory.create(back.toFile())) {
            assertThat(read.getSheetAt(1).getRow(0).getCell(0).getStringCellValue()).isEqualTo("そのまま");
            assertThat(read.getSheetAt(0).getRow(2).getCell(2).getCellComment().getString().getString()).contains("ない日付です。");
        }
        Table again = read(back, kind);
        assertThat(again.header().names()).containsExactly("契約名", "委託先名", "契約日", "誤り", "直し方");
        assertThat(again.rows().get(0).cell(3).text()).isEqualTo("ない日付です。");
        assertThat(again.rows().get(0).cell(2).text()).isEqualTo("2026/02/30");
        assertThat(again.rows().get(1).cell(3).isBlank()).isTrue();
    }

    @Test
    void a_text_table_goes_back_with_the_errors_behind_it() throws IOException {
        Path file = Files.writeString(dir.resolve("t.csv"), "契約名,委託先名\n=配達,甲社\n倉庫,乙社\n");
        Table table = read(file, FileKind.CSV);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkedTable(table, Map.of(2, List.of(new MarkedTable.Mark(0, "誤りです。", "直す"))), "誤り", "直し方").write(file, FileKind.CSV, out);
        Table again = read(Files.write(dir.resolve("b.csv"), out.toByteArray()), FileKind.CSV);
        assertThat(again.rows()).extracting(r -> r.cell(0).text() + "|" + r.cell(2).text()).containsExactly("=配達|誤りです。", "倉庫|");
    }
}
