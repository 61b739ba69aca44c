package org.kantoku.inspections.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import org.kantoku.shared.RuleViolation;

/** The code on a printed form: read as people type it, and a slip is noticed. */
class PaperCodeTest {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    @Property
    void itIsReadAsPeopleTypeIt(@ForAll long seed) {
        PaperCode code = PaperCode.random(new Random(seed));
        assertThat(PaperCode.parse(code.shown())).isEqualTo(code);
        assertThat(PaperCode.parse(" " + code.text().toLowerCase() + " ")).isEqualTo(code);
        assertThat(PaperCode.parse(code.shown().replace('-', 'ー'))).isEqualTo(code);
    }

    @Property
    void aSlipOfOneSignIsNoticed(@ForAll long seed, @ForAll @IntRange(max = 8) int at, @ForAll @IntRange(max = 30) int sign) {
        String text = PaperCode.random(new Random(seed)).text();
        String slip = text.substring(0, at) + SIGNS.charAt(sign) + text.substring(at + 1);
        if (!slip.equals(text)) {
            assertThatThrownBy(() -> PaperCode.parse(slip)).isInstanceOf(RuleViolation.class);
        }
    }

    @Property
    void twoNeighboursThatChangedPlacesAreNoticed(@ForAll long seed, @ForAll @IntRange(max = 6) int at) {
        String text = PaperCode.random(new Random(seed)).text();
        String slip = text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        if (!slip.equals(text)) {
            assertThatThrownBy(() -> PaperCode.parse(slip)).isInstanceOf(RuleViolation.class);
        }
    }

    @Test
    void anythingElseIsNoCode() {
        for (String typed : new String[] {null, "", "2222", "2222-2222-0", "2222-2222-222", "あいうえおかきくけ"}) {
            assertThatThrownBy(() -> PaperCode.parse(typed)).hasMessage("inspections.error.paperCode");
        }
    }
}
