package org.kantoku.shared.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.kantoku.shared.upload.AllowedKinds;
import org.kantoku.shared.upload.UploadJudge;

/** A paper carries whatever people are called and whatever they wrote, on pages that hold it. */
class PaperTest {

    private static final List<Paper.Column> TWO = List.of(new Paper.Column("問い", 30), new Paper.Column("確認したこと", 70));

    private static Paper paper() {
        return new Paper(Locale.JAPANESE, "点検結果報告書", "みなとかぜ生協連合会　I2026-0001", "目次");
    }

    @Test
    void rare_names_come_back_and_every_font_is_inside() throws IOException {
        byte[] file = paper().opening("髙木運輸株式会社 御中").section("点検の概要")
            .facts(List.of(new Paper.Fact("委託先", "髙木・﨑山・𠮷野家"), new Paper.Fact("住所", "葛\uDB40\uDD00城市 𣘺本"))).print();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(text(document)).contains("髙木・﨑山・𠮷野家", "葛城市 𣘺本", "髙木運輸株式会社 御中", "点検の概要");
            List<PDFont> fonts = fonts(document);
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded).allMatch(font -> font.getName().matches("[A-Z]{6}\\+.*"));
        }
        assertThat(file.length).as("only what is used of the fonts").isLessThan(200_000);
    }

    @Test
    void a_letter_no_font_has_is_marked_and_markup_stays_text() throws IOException {
        try (PDDocument document = Loader.loadPDF(paper().section("一").prose("絵文字 \uD83D\uDE00 と <b>&amp;\u0007</b>\n次の行").print())) {
            assertThat(text(document)).contains("絵文字 〓 と <b>&amp;</b>", "次の行");
        }
    }

    @Test
    void long_comments_and_unbroken_words_stay_on_the_page() throws IOException {
        String comment = "現場で確認した。".repeat(250);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= 37; i++) {
            rows.add(List.of("問 " + i, comment));
        }
        rows.add(List.of("W".repeat(60), "𠮷".repeat(120) + " https://example.jp/" + "a".repeat(60)));
        try (PDDocument document = Loader.loadPDF(paper().section("回答").table(TWO, rows).print())) {
            float right = document.getPage(0).getMediaBox().getWidth() - 44;
            assertThat(text(document).replaceAll("\\s", "")).contains(comment.substring(0, 40), "W".repeat(10), "𠮷𠮷𠮷");
            assertThat(positions(document)).isNotEmpty().allMatch(place -> place.getXDirAdj() + place.getWidthDirAdj() <= right);
            assertThat(letters(document, 'W')).as("letters of the word").isEqualTo(60);
            assertThat(text(document)).contains("1 / " + document.getNumberOfPages(), document.getNumberOfPages() + " / " + document.getNumberOfPages());
        }
    }

    @Test
    void it_says_what_it_is_and_can_be_walked_through() throws IOException {
        try (PDDocument document = Loader.loadPDF(paper().section("点検の概要").prose("一").section("区分ごとの得点").prose("二").print())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("点検結果報告書");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            List<String> marks = new ArrayList<>();
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                marks.add(item.getTitle());
            }
            assertThat(marks).containsExactly("点検の概要", "区分ごとの得点");
            assertThat(text(document)).contains("目次");
        }
    }

    @Test
    void the_portal_would_take_it_as_evidence() throws IOException {
        byte[] file = paper().section("一").prose("二").print();
        assertThat(UploadJudge.judge(new java.io.ByteArrayInputStream(file), AllowedKinds.EVIDENCE).isAccepted()).isTrue();
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static List<TextPosition> positions(PDDocument document) throws IOException {
        List<TextPosition> all = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                all.add(text);
            }
        }.getText(document);
        return all;
    }

    private static long letters(PDDocument document, char letter) throws IOException {
        return positions(document).stream().filter(place -> place.getUnicode().indexOf(letter) >= 0).count();
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
