package org.kantoku.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"'' ; 常に ; Always", "transport ; 運搬 ; Transport", "pd && (offPremises || cloud) ; 個人データ かつ (構外で取扱い または クラウド) ; Personal data and (Off our premises or Cloud)",
        "tier in (S,A) ; 区分が S, A のどれか ; Tier one of S, A", "SA-11>0 ; SA-11>0 ; SA-11>0", "SA-35=NO ; SA-35が「いいえ」 ; SA-35 is \"No\"", "hasSub ; 再委託先がある ; Has sub-entrustees"})
    void conditionsAreSaidInWords(String condition, String ja, String en) {
        assertThat(ConditionWords.words(condition, Texts.in(Locale.JAPANESE))).isEqualTo(ja);
        assertThat(ConditionWords.words(condition, Texts.in(Locale.ENGLISH))).isEqualTo(en);
    }
}
