package org.kantoku.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ChosenTest {

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void rowsAreThoseNamed() {
        Chosen chosen = Chosen.of(one + "," + one);
        assertThat(chosen.ids()).containsExactly(one);
        assertThat(chosen.has(one)).isTrue();
        assertThat(chosen.has(other)).isFalse();
    }

    @Test
    void allMeansAllButThoseNamed() {
        Chosen chosen = Chosen.of("all," + one);
        assertThat(chosen.none()).isFalse();
        assertThat(chosen.has(one)).isFalse();
        assertThat(chosen.has(other)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {",", "1,2", "' or 1 = 1", "ALL", "0-0-0-0-0"})
    void nonsenseChoosesNothing(String sent) {
        assertThat(Chosen.of(sent).none()).isTrue();
    }
}
