package org.kantoku.shared.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.kantoku.shared.TriState;

class ConditionTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "pd && upstream            ; NO  ; UNKNOWN ; FALSE",
        "pd && upstream            ; YES ; UNKNOWN ; UNKNOWN",
        "pd && upstream            ; YES ; YES     ; TRUE",
        "pd || upstream            ; YES ; UNKNOWN ; TRUE",
        "pd || upstream            ; NO  ; UNKNOWN ; UNKNOWN",
        "!(pd || upstream)         ; NO  ; NO      ; TRUE",
        "pd && (upstream || cloud) ; NO  ; UNKNOWN ; FALSE"})
    void followsKleene(String text, TriState pd, TriState upstream, Truth expected) {
        assertThat(Condition.parse(text).evaluate(Map.of("pd", pd, "upstream", upstream))).isEqualTo(expected);
    }

    @Test
    void comparesAnswersAndTiers() {
        Map<String, Object> facts = Map.of("tier", "A", "SA-11", 3, "SA-35", TriState.NO, "hasSub", true);
        for (String holds : List.of("tier in (S,A)", "SA-11>0", "SA-35=NO", "hasSub", "SA-11 >= 3 && !(SA-11 > 3)", "tier != B", "")) {
            assertThat(Condition.parse(holds).evaluate(facts)).as(holds).isEqualTo(Truth.TRUE);
        }
        assertThat(Condition.parse("SA-11>0").evaluate(Map.of())).isEqualTo(Truth.UNKNOWN);
        assertThat(Condition.parse("SA-11>0").evaluate(Map.of("SA-11", 0))).isEqualTo(Truth.FALSE);
    }

    @Test
    void saysWhatItReadsAndWhy() {
        Condition condition = Condition.parse("pd && (offPremises || remoteWork || cloud)");
        assertThat(condition.names()).containsExactly("cloud", "offPremises", "pd", "remoteWork");
        assertThat(condition.reasons(Map.of("pd", TriState.YES, "cloud", TriState.YES, "remoteWork", TriState.NO)))
            .containsExactly("cloud", "pd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"''.getClass()", "pd.class", "T(java.lang.Runtime)", "pd()", "x -> x", "pd = (y = 1)", "pd;upstream",
        "${pd}", "#{pd}", "pd[0]", "\"a\"", "pd &&", "&& pd", "(pd", "pd)", "tier in ()", "tier in (S", "pd == 1e999999999", "1 == 1",
        "pd ? a : b", "new java.io.File", "java.lang.System", "pd += 1", "pd | upstream", "not pd"})
    void refusesEverythingElse(String hostile) {
        assertThatThrownBy(() -> Condition.parse(hostile)).isInstanceOf(InvalidCondition.class);
    }

    @Test
    void isBounded() {
        assertThatThrownBy(() -> Condition.parse("a".repeat(501))).isInstanceOf(InvalidCondition.class);
        assertThatThrownBy(() -> Condition.parse("(".repeat(100) + "a" + ")".repeat(100))).isInstanceOf(InvalidCondition.class);
        assertThatThrownBy(() -> Condition.parse("!".repeat(100) + "a")).isInstanceOf(InvalidCondition.class);
    }

    @Property
    void neverFailsOtherwise(@ForAll @StringLength(max = 60) String anything) {
        try {
            Condition.parse(anything).evaluate(new HashMap<>());
        } catch (InvalidCondition refused) {
            assertThat(refused.getMessage()).contains("at character");
        }
    }
}
