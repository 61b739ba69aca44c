package org.kantoku.shared.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantoku.shared.upload.AllowedKinds;
import org.kantoku.shared.upload.FileKind;
import org.kantoku.shared.upload.UploadJudge;

class TableWriterTest {

    @TempDir
    Path dir;

    @Test
    void what_is_written_as_a_workbook_is_read_again() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.xlsx(out, new TableWriter.Sheet("契約一覧", List.of("契約名", "契約日", "金額"),
                List.of(Arrays.asList("=1+1", LocalDate.of(2026, 4, 1), 1_200_000L), Arrays.asList("配達", null, null))));
        Path file = Files.write(dir.resolve("t.xlsx"), out.toByteArray());
        assertThat(UploadJudge.judge(file, AllowedKinds.LEDGER).kind()).isEqualTo(FileKind.XLSX);
        Table table = TableReader.read(file, FileKind.XLSX, "契約名"::equals);
        assertThat(table.header().names()).containsExactly("契約名", "契約日", "金額");
        assertThat(table.rows().get(0).cell(0).text()).isEqualTo("=1+1");
        assertThat(table.rows().get(0).cell(1).date()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(table.rows().get(0).cell(2).number()).isEqualByComparingTo("1200000");
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void texts_that_look_like_formulas_are_harmless_in_a_csv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.csv(out, List.of("a", "b"), List.of(List.of("=HYPERLINK(\"x\")", -5), List.of("＋1", "配達, 夕方")));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFa,b\r\n\"'=HYPERLINK(\"\"x\"\")\",-5\r\n'＋1,\"配達, 夕方\"\r\n");
    }

    @Test
    void a_long_list_is_whole_and_its_texts_stay_texts() throws IOException {
        int rows = 10_000;
        Path file = dir.resolve("long.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            TableWriter.xlsx(out, new TableWriter.Sheet("委託先", List.of("名称", "点数"),
                    IntStream.range(0, rows).mapToObj(n -> List.<Object>of("=+-@".charAt(n % 4) + "1+" + n, new BigDecimal("96.8"))).toList()));
        }
        try (Workbook workbook = WorkbookFactory.create(file.toFile())) {
            org.apache.poi.ss.usermodel.Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(rows);
            for (int n = 0; n < rows; n++) {
                assertThat(sheet.getRow(n + 1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            }
            assertThat(sheet.getRow(rows).getCell(0).getStringCellValue()).isEqualTo("@1+9999");
            assertThat(new DataFormatter().formatCellValue(sheet.getRow(1).getCell(1))).isEqualTo("96.8");
        }
    }
}
