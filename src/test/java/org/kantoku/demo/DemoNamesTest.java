package org.kantoku.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kantoku.shared.CorporateNumber;

/** The firms of the story do not exist: their numbers are well formed, but of a registry office that there is not. */
class DemoNamesTest {

    private final List<DemoRow> contractors = DemoFile.read("contractors.csv", new DemoCalendar(LocalDate.of(2026, 11, 23)));

    /** Well-known firms of the trades that appear in the story. */
    private static final List<String> REAL = List.of("ヤマト運輸", "佐川急便", "日本郵便", "西濃運輸", "福山通運", "大日本印刷", "凸版印刷",
        "TOPPAN", "共同印刷", "ベルシステム24", "トランスコスモス", "りらいあ", "日本通運", "三井倉庫", "三菱倉庫", "住友倉庫", "寺田倉庫",
        "セコム", "ALSOK", "綜合警備保障", "富士通", "日立", "NTTデータ", "日本電気", "さくらインターネット", "日本ユニシス", "インテージ",
        "マクロミル", "クロス・マーケティング", "ダスキン", "コープ", "パルシステム", "生活クラブ", "ワタミ", "郵船ロジスティクス");

    @Test
    void thereAreFortyOrMore() {
        assertThat(contractors).hasSizeGreaterThanOrEqualTo(40);
        assertThat(contractors.stream().map(row -> row.text("name_ja"))).doesNotHaveDuplicates();
        assertThat(contractors.stream().map(row -> row.text("key"))).doesNotHaveDuplicates();
    }

    @Test
    void corporateNumbersHaveTheirCheckDigitAndNoRegistryOffice() {
        assertThat(contractors).filteredOn(row -> row.text("corporate_number") != null)
            .allSatisfy(row -> {
                assertThat(CorporateNumber.isValid(row.text("corporate_number"))).as(row.text("name_ja")).isTrue();
                assertThat(row.text("corporate_number").substring(1, 5)).isEqualTo("9999");
            })
            .extracting(row -> row.text("corporate_number")).doesNotHaveDuplicates();
    }

    @Test
    void noNameIsThatOfARealFirm() {
        assertThat(contractors).allSatisfy(row -> assertThat(REAL).noneMatch(row.text("name_ja")::contains));
    }

    @Test
    void everyNameHasItsReading() {
        assertThat(contractors).allSatisfy(row -> assertThat(row.text("name_kana")).matches("[ァ-ヶー]+"));
    }
}
