package org.kantoku.incidents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportabilityTest {

    private static Assessment known(Set<IncidentKind> kinds, boolean encrypted, boolean myNumber, int principals) {
        return new Assessment(kinds, true, encrypted, myNumber, principals, true, false);
    }

    @ParameterizedTest
    @EnumSource(IncidentKind.class)
    void anyKindIsEnoughAndSoIsASuspicion(IncidentKind kind) {
        assertThat(Reportability.of(known(Set.of(kind), false, kind.isMyNumber(), 1)).reportable()).isTrue();
    }

    @Test
    void noneMeansNoReport() {
        assertThat(Reportability.of(known(Set.of(), false, false, 30)).reportable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1000,false,false", "1001,false,true", "100,true,false", "101,true,true", "101,false,false"})
    void manyPrincipalsAreAKindOfTheirOwn(int principals, boolean myNumber, boolean reportable) {
        assertThat(Reportability.of(known(Set.of(), false, myNumber, principals)).reportable()).isEqualTo(reportable);
    }

    @Test
    void whatNobodyCanReadIsNotReported() {
        Reportability verdict = Reportability.of(known(Set.of(IncidentKind.SPECIAL_CARE), true, false, 5_000));
        assertThat(verdict.reportable()).isFalse();
        assertThat(verdict.excluded()).isTrue();
        assertThat(verdict.kinds()).containsExactlyInAnyOrder(IncidentKind.SPECIAL_CARE, IncidentKind.OVER_1000);
    }

    @Test
    void kindsOfTheMyNumberActNeedMyNumberData() {
        assertThatThrownBy(() -> known(Set.of(IncidentKind.MYNUMBER_EXPOSED), false, false, 1).check()).hasMessage("incidents.error.myNumber");
        assertThatThrownBy(() -> new Assessment(Set.of(), true, false, false, -1, true, false).check()).hasMessage("incidents.error.principals");
        assertThatThrownBy(() -> new Assessment(Set.of(), true, false, false, 1, false, false).checkForDecision()).hasMessage("incidents.error.whoseData");
    }
}
