package org.kantoku.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.supervision.domain.Addressee;
import org.kantoku.supervision.domain.Origin;
import org.kantoku.supervision.domain.RuleId;

/** Whom a lapse is told to first, by rule and branch. */
class ToldFirstTest {

    @Test
    void theVacancyOfAnOfficeIsToldToTheOneAboveIt() {
        assertThat(RuleId.L16.toldFirst("a")).containsExactly(Addressee.BOARD_OFFICE);
        assertThat(RuleId.L16.toldFirst("b")).containsExactly(Addressee.PRIVACY_OFFICER);
        assertThat(RuleId.L16.toldFirst("c")).containsExactly(Addressee.CONTRACT_OWNER);
        assertThat(RuleId.L13.toldFirst("")).containsExactly(Addressee.CONTRACT_OWNER, Addressee.PRIVACY_OFFICER);
    }

    @Test
    void branchesOfOneRuleMayBeTheOmissionOfDifferentSides() {
        assertThat(RuleId.L16.origin("a")).isEqualTo(Origin.OWN);
        assertThat(RuleId.L16.origin("c")).isEqualTo(Origin.CONTRACTOR);
        assertThat(RuleId.L18.origin("a")).isEqualTo(Origin.CONTRACTOR);
        assertThat(RuleId.L18.origin("f")).isEqualTo(Origin.CONTRACTOR);
        assertThat(RuleId.L18.origin("c")).isEqualTo(Origin.OWN);
    }

    /** Our own omissions are nobody else's business. */
    @ParameterizedTest
    @EnumSource(RuleId.class)
    void noContractorIsToldFirstOfAnOmissionOfOurs(RuleId rule) {
        if (rule.origin() == Origin.OWN) {
            assertThat(rule.toldFirst()).noneMatch(Addressee::isContractor);
        }
    }

    @ParameterizedTest
    @EnumSource(Addressee.class)
    void everyLineOfSuccessionEnds(Addressee addressee) {
        List<Addressee> line = new ArrayList<>();
        for (Addressee one = addressee; one != null; one = one.above().orElse(null)) {
            assertThat(line).doesNotContain(one);
            line.add(one);
        }
        assertThat(line).endsWith(Addressee.AUDIT_OFFICER);
        assertThat(line.stream().skip(1)).noneMatch(one -> one.isContractor() && !addressee.isContractor());
    }
}
