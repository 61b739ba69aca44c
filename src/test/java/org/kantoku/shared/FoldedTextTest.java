package org.kantoku.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource({"㈱髙﨑運輸, 株式会社高崎運輸", "(株)さくら印刷, 株式会社サクラ印刷", "ﾐﾄﾞﾘ急便, ミドリ急便", "ＡＢＣ　Ｌｏｇｉ, abc logi",
        "渡邊商店, 渡辺商店", "有限会社かもめ, 有限会社カモメ"})
    void foldsVariantsTogether(String text, String folded) {
        assertThat(FoldedText.of(text, 100)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"か, が", "は, ぱ"})
    void keepsVoicedApart(String one, String other) {
        assertThat(FoldedText.of(one, 10)).isNotEqualTo(FoldedText.of(other, 10));
    }
}
