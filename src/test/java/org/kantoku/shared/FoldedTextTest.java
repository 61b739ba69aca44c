package org.kantoku.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.kantoku.support.SharedData;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource({"㈱髙﨑運輸, 株式会社高崎運輸", "(株)さくら印刷, 株式会社サクラ印刷", "㍿さくら印刷, 株式会社サクラ印刷", "（株）さくら印刷, 株式会社サクラ印刷",
        "ﾐﾄﾞﾘ急便, ミドリ急便", "ＡＢＣ　Ｌｏｇｉ, abclogi", "渡邊商店, 渡辺商店", "有限会社かもめ, 有限会社カモメ", "(一社)みなと, 一般社団法人ミナト",
        "石𣘺工務店, 石橋工務店", "𠮷田, 吉田", "西𠀋, 西丈", "祇󠄀園, 祇園", "辻󠄁商店, 辻商店", "いすゞ, イスヾ", "キヤノン, キヤノン", "キャノン, キヤノン",
        "霞ヶ関, 霞ケ関", "ｉ‐ｃｏｎｎｅｃｔ, iーconnect", "i−connect, iーconnect", "セ―タ―, セーター", "鈴木 一郎, 鈴木一郎", "ＮＥＷⅠ, newi"})
    void foldsVariantsTogether(String text, String folded) {
        assertThat(FoldedText.of(text, 100)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"か, が", "は, ぱ", "ビル, ヒル"})
    void keepsVoicedApart(String one, String other) {
        assertThat(FoldedText.of(one, 10)).isNotEqualTo(FoldedText.of(other, 10));
    }

    @ParameterizedTest
    @CsvSource({"齋, 斎", "斉, 齊", "﨑, 崎", "濵, 濱", "邉, 邊", "栁, 柳", "德, 徳"})
    void formsOfOneKanjiAreOne(String one, String other) {
        assertThat(FoldedText.of(one, 10)).isEqualTo(FoldedText.of(other, 10));
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        assertThat(FoldedText.of("あ𩸽𩸽", 2)).isEqualTo("ア");
        assertThat(FoldedText.of("あ𩸽𩸽", 3)).isEqualTo("ア𩸽");
        assertThat(FoldedText.of(100, "みどり", null, "Midori 2")).isEqualTo("ミドリ midori2");
    }

    /** Names of the public register with signs that are hard to type: each is found by itself, in compatibility form, and by its reading. */
    @Test
    void realNamesAreFoundHoweverTheyAreTyped() throws IOException {
        int names = 0;
        try (Reader reader = new InputStreamReader(Files.newInputStream(SharedData.require("data/jp/edge-names.csv")), StandardCharsets.UTF_8)) {
            for (CSVRecord row : CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
                String name = row.get("name");
                String reading = row.get("furigana");
                String stored = FoldedText.of(FoldedText.CONTRACTOR_LENGTH, name, reading.isEmpty() ? null : reading);
                assertThat(stored).contains(FoldedText.of(name, 200), FoldedText.of(Normalizer.normalize(name, Normalizer.Form.NFKC), 200),
                    FoldedText.of(name.replace("株式会社", "㈱"), 200), FoldedText.of(Normalizer.normalize(name, Normalizer.Form.NFD), 200),
                    FoldedText.of(reading, 200), FoldedText.of(hiragana(reading), 200));
                names++;
            }
        }
        assertThat(names).isGreaterThan(50);
    }

    private static String hiragana(String katakana) {
        return katakana.codePoints().map(c -> c >= 'ァ' && c <= 'ヴ' ? c - 0x60 : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
