package org.kantoku.supervision.web.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantoku.shared.FiscalYear;
import org.kantoku.supervision.application.LapsePeriodQueries.Flow;
import org.kantoku.supervision.application.reports.PackCell;
import org.kantoku.supervision.application.reports.PackOrder;
import org.kantoku.supervision.application.reports.PackTable;
import org.kantoku.supervision.application.reports.Phrase;
import org.kantoku.supervision.application.reports.RecordPack;
import org.kantoku.supervision.application.reports.ReportProgress;
import org.kantoku.supervision.domain.reports.Figure;
import org.kantoku.supervision.domain.reports.Measure;
import org.kantoku.supervision.domain.reports.Measures;
import org.kantoku.supervision.domain.reports.ReportPeriod;
import org.kantoku.supervision.domain.reports.ReportScope;
import org.kantoku.support.Book;

/** A record pack as it is read on paper and in a spreadsheet program. */
class PackPaperTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final Pattern PAGE = Pattern.compile("(\\d+) / (\\d+)");

    @TempDir
    private Path folder;

    private static PackTable inspections(int rows) {
        return new PackTable("inspections", List.of("number", "contractor", "planned", "verdict", "score", "reason"),
            List.of(PackCell.of(20, "number"), PackCell.of(30, "contractor", "verdict"), PackCell.of(20, "planned", "score"), PackCell.of(30, "reason")), rows,
            listener -> IntStream.rangeClosed(1, rows).forEach(i -> listener.accept(Arrays.asList("I2026-%04d".formatted(i), "髙﨑運輸株式会社",
                DAY.minusDays(i % 200), Phrase.of("verdict.PASS"), new BigDecimal("92.5"), i == 1 ? "=HYPERLINK(\"http://example.jp\")" : null))));
    }

    private static RecordPack pack(PackOrder.Format format, Locale language, PackTable... tables) {
        ReportPeriod period = ReportPeriod.of(new FiscalYear(2026));
        Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
        Arrays.stream(Measure.values()).forEach(measure -> figures.put(measure, new Figure(2, 3, measure.unit())));
        Measures measures = new Measures(period, DAY, figures);
        return new RecordPack(new PackOrder(new FiscalYear(2026), ReportScope.ALL, format, language), null, null,
            new RecordPack.Made(Instant.parse("2026-11-29T01:23:45Z"), "神崎", 4711, "ab".repeat(32)), period, DAY, measures, measures, new Flow(3, 1), List.of(tables));
    }

    private boolean print(RecordPack pack, int limit, Path to) {
        ReportWords words = new ReportWords(pack.order().language());
        return new PackPaper(pack, new PackCover(pack, words, "みなとかぜ生協連合会"), words, new ReportProgress(ReportProgress.Report.PACK), limit).write(to);
    }

    private static String page(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }

    @Test
    void it_has_a_cover_a_table_of_contents_with_right_pages_and_numbered_pages() throws IOException {
        Path file = folder.resolve("pack.pdf");
        assertThat(print(pack(PackOrder.Format.PDF, Locale.JAPANESE, inspections(60), new PackTable("waivers", List.of("number"), List.of(PackCell.of(100, "number")), 0,
            listener -> { })), 600, file)).isFalse();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            int pages = document.getNumberOfPages();
            String first = page(document, 1);
            assertThat(first).contains("委託先監督の記録", "みなとかぜ生協連合会", "連合会全体", "2026-04-01〜2027-03-31", "2026-11-29 10:23", "神崎", "ページ数 " + pages);
            String contents = page(document, 2);
            assertThat(contents).contains("目次");
            for (String section : List.of("1　概要", "2　点検", "3　例外承認", "4　確かめ方")) {
                Matcher entry = Pattern.compile(Pattern.quote(section.substring(2)) + "[ .]*?(\\d+)\\s").matcher(contents);
                assertThat(entry.find()).as(section + " in " + contents).isTrue();
                assertThat(page(document, Integer.parseInt(entry.group(1)))).as("page of " + section).contains(section);
            }
            for (int i = 1; i <= pages; i++) {
                Matcher number = PAGE.matcher(page(document, i));
                assertThat(number.find()).isTrue();
                assertThat(number.group()).isEqualTo(i + " / " + pages);
            }
            String all = new PDFTextStripper().getText(document);
            assertThat(all).contains("髙﨑運輸株式会社", "結果：合格", "92.5", "I2026-0060", "該当するものはありません", "4711", "66.7%", "0.7 日");
            assertThat(all.replaceAll("\\s", "")).contains("ab".repeat(32));
            assertThat(document.getDocumentCatalog().getDocumentOutline().children()).hasSize(4);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isGreaterThan(document.getPage(0).getMediaBox().getHeight());
        }
    }

    @Test
    void a_long_one_comes_in_volumes_that_hold_every_row() throws IOException {
        Path file = folder.resolve("pack.zip");
        assertThat(print(pack(PackOrder.Format.PDF, Locale.JAPANESE, inspections(95)), 40, file)).isTrue();
        List<String> texts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (PDDocument document = Loader.loadPDF(zip.getInputStream(entry).readAllBytes())) {
                    texts.add(new PDFTextStripper().getText(document));
                }
            }
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("監督記録-第1分冊（全3）.pdf", "監督記録-第2分冊（全3）.pdf", "監督記録-第3分冊（全3）.pdf");
        }
        assertThat(texts).hasSize(3);
        assertThat(texts.get(0)).contains("次の分冊に続きます");
        assertThat(texts.get(1)).contains("第 2 分冊", "点検（続き）", "第 1 分冊の続きです", "次の分冊に続きます");
        assertThat(texts.get(2)).contains("確かめ方").doesNotContain("次の分冊に続きます");
        String all = String.join("", texts);
        IntStream.rangeClosed(1, 95).forEach(i -> assertThat(all.split("I2026-%04d".formatted(i), -1)).as("row " + i).hasSize(2));
    }

    @Test
    void the_workbook_has_dates_and_numbers_filters_and_no_formula() throws IOException {
        Path file = folder.resolve("pack.xlsx");
        RecordPack pack = pack(PackOrder.Format.XLSX, Locale.JAPANESE, inspections(60));
        ReportWords words = new ReportWords(Locale.JAPANESE);
        ReportProgress progress = new ReportProgress(ReportProgress.Report.PACK);
        new PackSheets(pack, new PackCover(pack, words, "みなとかぜ生協連合会"), words, progress).write(file);
        try (Book book = new Book(Files.readAllBytes(file))) {
            assertThat(IntStream.range(0, book.poi().getNumberOfSheets()).mapToObj(book.poi()::getSheetName)).containsExactly("概要", "指標", "点検", "確かめ方");
            assertThat(book.lines("概要")).anyMatch(line -> line.equals("作成者|神崎|"));
            assertThat(book.get("指標", 1, "指標")).isEqualTo("監督充足率");
            var sheet = book.poi().getSheet("点検");
            assertThat(book.get("点検", 1, "委託先")).isEqualTo("髙﨑運輸株式会社");
            assertThat(book.get("点検", 1, "予定日")).isEqualTo("2026-11-28");
            assertThat(sheet.getRow(1).getCell(book.column("点検", "予定日")).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getRow(1).getCell(book.column("点検", "得点")).getNumericCellValue()).isEqualTo(92.5);
            assertThat(sheet.getRow(1).getCell(book.column("点検", "理由")).getCellType()).isEqualTo(CellType.STRING);
            assertThat(book.get("点検", 1, "結果")).isEqualTo("合格");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:F61");
            assertThat(sheet.getLastRowNum()).isEqualTo(60);
            assertThat(book.lines("確かめ方").toString()).contains("ab".repeat(32), "4711");
        }
        assertThat(progress.done()).isEqualTo(60);
    }

    @Test
    void it_speaks_english_too() throws IOException {
        Path file = folder.resolve("pack.pdf");
        print(pack(PackOrder.Format.PDF, Locale.ENGLISH, inspections(3)), 600, file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Record of the supervision of contractors", "The whole federation", "Result: Pass", "66.7%")
                .doesNotContain("???");
        }
    }
}
