package org.kantoku.shared.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantoku.shared.upload.FileKind;

/** Texts leave in a file and come back as they were, and run nowhere on the way. */
class TextsOnTheWayTest {

    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81 3", "-3", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠x", "|x", "%x", "'=1", "''=1", "=cmd|' /C calc'!A0", "﹦1"})
    void what_looks_like_a_formula_gets_an_apostrophe_and_loses_it_again(String text) {
        assertThat(FormulaText.guard(text)).isEqualTo("'" + text);
        assertThat(FormulaText.unguard(FormulaText.guard(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"配達", "'90 年代", "", "1-2", "a=b", "'"})
    void other_texts_stay_as_they_are(String text) {
        assertThat(FormulaText.guard(text)).isEqualTo(text);
        assertThat(FormulaText.unguard(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[0;31mred", "a\rb", "_x0041_", "_x005F_x0041_", "_x0041_x0042_", "x_x001B", "\u0001\u0008\u000e", "𣘺𠀋", "a\uD800b", "\uFFFE"})
    void a_workbook_carries_what_its_xml_cannot(String text) {
        assertThat(CellText.meant(CellText.written(text))).isEqualTo(text);
    }

    @Test
    void a_workbook_written_and_read_holds_the_same_texts() throws IOException {
        List<String> texts = List.of("=1+1", "a\u001b[0;31mred", "_x0041_", "𣘺本", "<b>&amp;", "'=x", "ａ　ｂ", "👩‍👩‍👧");
        Path file = dir.resolve("t.xlsx");
        try (var out = Files.newOutputStream(file)) {
            TableWriter.xlsx(out, new TableWriter.Sheet("一覧", List.of("契約名", "番号"), texts.stream().map(text -> List.<Object>of(text, 1)).toList()));
        }
        Table table = TableReader.read(file, FileKind.XLSX, "契約名"::equals);
        assertThat(table.rows()).extracting(row -> row.cell(0).text()).containsExactlyElementsOf(texts);
        try (Workbook workbook = WorkbookFactory.create(file.toFile())) {
            workbook.getSheetAt(0).forEach(row -> assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING));
        }
    }

    @Test
    void a_csv_written_and_read_holds_the_same_texts() throws IOException {
        List<String> texts = List.of("=1+1", "''=1", "a,\"b\"", "−5", "<script>", "_x0041_");
        Path file = dir.resolve("t.csv");
        try (var out = Files.newOutputStream(file)) {
            TableWriter.csv(out, List.of("契約名", "番号"), texts.stream().map(text -> List.<Object>of(text, 1)).toList());
        }
        assertThat(TableReader.read(file, FileKind.CSV, "契約名"::equals).rows()).extracting(row -> row.cell(0).text()).containsExactlyElementsOf(texts);
    }

    @ParameterizedTest
    @CsvSource({"𠮷野家,〓野家,𠮷,U+20BB7,〓", "A−B,A－B,−,U+2212,－", "3〜5,3～5,〜,U+301C,～", "葛\uDB40\uDD00城,葛城,\uDB40\uDD00,U+E0100,''", "한글,〓〓,한,U+D55C,〓"})
    void what_cp932_cannot_carry_is_said(String text, String written, String character, String codePoint, String instead) throws IOException {
        List<CsvLoss> losses = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.cp932(out, List.of("番号", "名称"), List.of(List.of(1, "髙橋①㈱～"), List.of(2, text)), losses::add);
        assertThat(out.toString(Cp932.CHARSET)).isEqualTo("番号,名称\r\n1,髙橋①㈱～\r\n2," + written + "\r\n");
        assertThat(losses.get(0)).isEqualTo(new CsvLoss(3, "名称", character, instead));
        assertThat(losses.get(0).codePoint()).isEqualTo(codePoint);
    }
}
