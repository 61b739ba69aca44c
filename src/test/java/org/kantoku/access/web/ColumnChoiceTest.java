package org.kantoku.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class ColumnChoiceTest {

    private final List<String> kept = new ArrayList<>();

    private ColumnChoice choice(String changed) {
        return new ColumnChoice("tier,state", "number,pd", changed, kept::add);
    }

    @Test
    void whoHasChosenNothingSeesTheUsualColumns() {
        assertThat(choice("").getChosen()).containsExactly("tier", "state");
        assertThat(choice("").getHidden()).isEqualTo(2);
        assertThat(choice("").isUsual()).isTrue();
    }

    @Test
    void whatIsKeptIsTheDifference() {
        choice("").setChosen(List.of("state", "pd"));
        assertThat(kept).containsExactly("tier,pd");
        assertThat(choice(kept.get(0)).getChosen()).containsExactly("state", "pd");
        assertThat(new ColumnChoice("tier,state,later", "number,pd", kept.get(0), kept::add).shows("later")).isTrue();
    }

    @Test
    void goingBackKeepsNothing() {
        choice("tier,pd").reset();
        assertThat(kept).containsExactly("");
    }

    @Test
    void namesTheListDoesNotHaveAreLeftOut() {
        ColumnChoice choice = choice("gone,pd");
        choice.setChosen(List.of("state", "<script>"));
        assertThat(choice.getChosen()).containsExactly("state");
        choice.setChosen(null);
        assertThat(choice.getHidden()).isEqualTo(4);
    }
}
