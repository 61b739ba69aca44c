package org.kantoku.shared.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantoku.shared.upload.FileKind;

class TableReaderTest {

    private static final Predicate<String> KNOWN = Set.of("契約番号", "契約名", "契約日", "金額", "法人番号")::contains;

    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "EUC-JP"})
    void a_text_table_in_every_encoding(String charset) throws IOException {
        String text = "契約台帳（令和8年度）,,\r\n,,\r\n契約番号,契約名,金額,,\r\nA-1,\"配達, \"\"夕方\"\"\",100,,\r\n\r\nA-2,\"2 行に\r\nわたる契約の名前でも文字の偏りを見て読み分けられる\",200,,\r\n";
        Table table = csv(text.getBytes(Charset.forName(charset)));
        assertThat(table.header()).isEqualTo(new Header(3, 3, java.util.List.of("契約番号", "契約名", "金額")));
        assertThat(table.rows()).extracting(TableRow::number).containsExactly(4, 6);
        assertThat(table.rows().get(0).cell(1).text()).isEqualTo("配達, \"夕方\"");
        assertThat(table.rows().get(0).cells()).hasSize(3);
        assertThat(table.encoding().charset().name()).isEqualToIgnoringCase(charset);
        assertThat(table.lastRowNumber()).isEqualTo(6);
    }

    @Test
    void marks_and_other_delimiters() throws IOException {
        assertThat(csv("\uFEFF契約番号;契約名\n1;a,b\n".getBytes(StandardCharsets.UTF_8)).rows().get(0).cell(1).text()).isEqualTo("a,b");
        Table tabs = csv("\uFEFF契約番号\t契約名\n1\t配達\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(tabs.encoding()).isEqualTo(TextEncoding.UTF_16LE);
        assertThat(tabs.rows().get(0).cell(1).text()).isEqualTo("配達");
    }

    @Test
    void a_quote_left_open_is_said_with_its_row() {
        String open = "契約番号,契約名\n1,\"" + "x".repeat(40_000) + "\n";
        assertThatThrownBy(() -> csv(open.getBytes(StandardCharsets.UTF_8))).isInstanceOf(UnreadableTable.class)
                .hasMessage("spreadsheet.error.cellTooLong");
    }

    @Test
    void a_file_without_any_text_is_no_table() {
        assertThatThrownBy(() -> csv("\n\n".getBytes(StandardCharsets.UTF_8))).hasMessage("spreadsheet.error.noHeader");
    }

    @Test
    void workbooks_of_both_generations_give_the_same_rows() throws IOException {
        assertWorkbook(new XSSFWorkbook(), FileKind.XLSX);
        assertWorkbook(new HSSFWorkbook(), FileKind.XLS);
    }

    private void assertWorkbook(Workbook workbook, FileKind kind) throws IOException {
        Sheet hidden = workbook.createSheet("記入例");
        hidden.createRow(0).createCell(0).setCellValue("契約番号");
        Sheet sheet = workbook.createSheet("契約一覧");
        workbook.setSheetHidden(0, true);
        sheet.createRow(0).createCell(0).setCellValue("契約台帳");
        Row header = sheet.createRow(2);
        String[] names = {"契約番号", "契約名", "契約\n日", "法人番号", "入札結果", ""};
        for (int i = 0; i < names.length; i++) {
            header.createCell(i).setCellValue(names[i]);
        }
        Row sub = sheet.createRow(3);
        sub.createCell(4).setCellValue("金額");
        sub.createCell(5).setCellValue("評価値");
        CellStyle date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("[$-411]ggge\"年\"m\"月\"d\"日\""));
        Row row = sheet.createRow(4);
        row.createCell(0).setCellValue("A-1");
        row.createCell(1).setCellValue("　配達 ");
        row.createCell(2).setCellValue(LocalDate.of(2019, 5, 1));
        row.getCell(2).setCellStyle(date);
        row.createCell(3).setCellValue(1010001139967d);
        row.createCell(4).setCellFormula("100*3");
        row.createCell(7).setCellValue(" ");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        Path file = dir.resolve(kind.name());
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        Table table = TableReader.read(file, kind, KNOWN);
        assertThat(table.sheet()).isEqualTo("契約一覧");
        assertThat(table.header()).isEqualTo(new Header(3, 4, java.util.List.of("契約番号", "契約名", "契約日", "法人番号", "入札結果 金額", "入札結果 評価値")));
        TableRow read = table.rows().get(0);
        assertThat(read.number()).isEqualTo(5);
        assertThat(read.cells()).hasSize(5);
        assertThat(read.cell(1).text()).isEqualTo("配達");
        assertThat(read.cell(2).date()).isEqualTo(LocalDate.of(2019, 5, 1));
        assertThat(read.cell(3).text()).isEqualTo("1010001139967");
        assertThat(read.cell(4).number()).isEqualByComparingTo("300");
    }

    private Table csv(byte[] content) throws IOException {
        Path file = Files.write(dir.resolve("table.csv"), content);
        return TableReader.read(file, FileKind.CSV, KNOWN);
    }
}
