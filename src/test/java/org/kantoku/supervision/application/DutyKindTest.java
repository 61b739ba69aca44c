package org.kantoku.supervision.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.supervision.domain.RuleId;

/** Every rule stands in one row of the year grid, so that the grid leaves nothing out and counts nothing twice. */
class DutyKindTest {

    @ParameterizedTest
    @EnumSource(RuleId.class)
    void everyRuleIsInExactlyOneKind(RuleId rule) {
        assertThat(Arrays.stream(DutyKind.values()).filter(kind -> kind.sqlList().contains("'" + rule + "'"))).hasSize(1)
            .containsExactly(DutyKind.of(rule.name()).orElseThrow());
    }
}
