package org.kantoku.inspections.domain.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.inspections.domain.templates.ContentCheck;
import org.kantoku.inspections.domain.templates.TemplateContent;
import org.kantoku.inspections.domain.templates.TemplateItem;
import org.kantoku.shared.Bilingual;
import org.kantoku.shared.upload.FileKind;
import org.kantoku.support.SharedData;

/** Lists of questions as people keep them. */
class PlainChecklistTest {

    @TempDir
    private Path folder;

    private XlsFormReading list(String... lines) throws Exception {
        return FormFile.read(Files.write(folder.resolve("list.csv"), List.of(lines)), FileKind.CSV);
    }

    @Test
    void columnsAreKnownByTheirNames() throws Exception {
        XlsFormReading reading = list("点検項目一覧,,,,,", "番号,区分,設問,回答の型,重み,根拠", "1,書庫,鍵は閉まっていますか。,はい・いいえ,5,GL10-5", "2,書庫,冊数,数値,,", ",執務室,気付いたこと,自由記述,重い,");
        assertThat(reading.isImportable()).isTrue();
        assertThat(reading.content().sections()).extracting(s -> s.label().ja()).containsExactly("書庫", "執務室");
        assertThat(reading.content().items()).extracting(TemplateItem::code).containsExactly("Q1", "Q2", "Q3");
        assertThat(reading.content().items()).extracting(TemplateItem::type).containsExactly(AnswerType.YN, AnswerType.NUMBER, AnswerType.TEXT);
        assertThat(reading.content().items().get(0).weighing().weight()).isEqualTo(5);
        assertThat(reading.content().items().get(0).references()).isEqualTo("GL10-5");
        assertThat(reading.remarks()).extracting(r -> r.row() + " " + r.key()).containsExactly("5 xlsform.weightMade");
    }

    @Test
    void whatCannotBeCarriedIsToldByRow() throws Exception {
        XlsFormReading reading = list("code,question,type,color", "A1,Are doors locked?,yesno,red", "A2,,yesno,", "A1,Again?,yesno,", "A3,Which floor?,dropdown,");
        assertThat(reading.isImportable()).isFalse();
        assertThat(reading.remarks()).extracting(r -> r.row() + " " + r.key()).containsExactly("1 xlsform.column", "3 xlsform.missing", "4 xlsform.nameTwice", "5 xlsform.typeMade");
    }

    @Test
    void yesOrNoLeadsToAFindingWhereThatIsWanted() throws Exception {
        TemplateContent content = list("question,type", "Are doors locked?,yesno", "How many?,number").content().titled(new Bilingual("扉", "Doors"));
        assertThat(content.failing(null)).isEqualTo(content);
        TemplateContent failing = content.failing(FindingGrade.MINOR);
        assertThat(failing.items()).extracting(i -> i.weighing().grade()).containsExactly(FindingGrade.MINOR, null);
        assertThat(failing.items().get(0).weighing().dueDays()).isEqualTo(90);
        assertThat(ContentCheck.of(ChecklistKind.ON_SITE, failing)).isEmpty();
    }

    @Test
    void thePublicListOfRequirementsComesInWhole() {
        Path file = SharedData.require("data/checklists/asvs/ASVS_4.0.3_en.csv");
        XlsFormReading reading = FormFile.read(file, FileKind.CSV);
        assertThat(reading.isImportable()).isTrue();
        assertThat(reading.content().items()).hasSize(286);
        assertThat(reading.content().sections()).hasSize(69);
        assertThat(reading.content().items().get(0).code()).isEqualTo("V1_1_1");
        assertThat(reading.content().section(reading.content().items().get(0).section()).orElseThrow().label().en()).isEqualTo("V1.1 Secure Software Development Lifecycle");
        assertThat(reading.remarks()).extracting(FormRemark::column).contains("level1", "cwe").doesNotContain("req_id");
        assertThat(ContentCheck.of(ChecklistKind.ON_SITE, reading.content().titled(new Bilingual("検証標準", "Verification standard")))).isEmpty();
    }
}
