package org.kantoku.inspections.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.inspections.domain.Sheets.DAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantoku.shared.RuleViolation;

/** Answer types of checklists.md §0. */
class AnswerTest {

    @ParameterizedTest
    @CsvSource({"YPN, YES", "YPN, PARTIAL", "YPN, NO", "YPN, NA", "YN, YES", "YN, NO", "SCALE, 0", "SCALE, 4", "NUMBER, 0",
        "NUMBER, 182000", "DATE, 2026-11-22", "DATE, NEVER", "TEXT, なんでも", "FILE, ATTACHED"})
    void accepted(AnswerType type, String value) {
        assertThatCode(() -> check(type, value)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"YPN, はい", "YN, PARTIAL", "YN, NA", "SCALE, 5", "SCALE, -1", "NUMBER, -1", "NUMBER, 1.5", "NUMBER, 12人",
        "DATE, 2026-11-23", "DATE, 2026-02-30", "DATE, 22/11/2026", "FILE, x"})
    void refused(AnswerType type, String value) {
        assertThatThrownBy(() -> check(type, value)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void textHasALimit() {
        assertThatCode(() -> check(AnswerType.TEXT, "あ".repeat(2000))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(AnswerType.TEXT, "あ".repeat(2001))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> Answer.of("YES").withComment("あ".repeat(2001))
            .check(Sheets.item("X", AnswerType.YPN, 1, "NO"), DAY)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void knockoutGradeCannotBeLowered() {
        ItemDefinition knockout = Sheets.ON_SITE.item("OS-31").orElseThrow();
        assertThatThrownBy(() -> Answer.of("NO").shifted(-1, "軽い").check(knockout, DAY))
            .hasMessage("inspections.error.knockoutLowered");
        assertThatThrownBy(() -> Answer.of("NO").shifted(2, "重い")).isInstanceOf(RuleViolation.class);
    }

    private static void check(AnswerType type, String value) {
        Answer.of(value).check(Sheets.item("X-1", type, 1, "-"), DAY);
    }
}
