package org.kantoku.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kantoku.shared.Page;

class PagingTest {

    @Test
    void thePageIsCountedFromOne() {
        assertThat(Paging.of(null, null)).isEqualTo(new Paging(1, 50));
        assertThat(Paging.of(3, 20).by("number").first()).isEqualTo(40);
        assertThatCode(() -> Paging.of(1_000_000, 200).by("number")).as("the last page there can be").doesNotThrowAnyException();
    }

    @Test
    void beyondTheEndThereIsNothing() {
        Page<Integer> firstAgain = new Page<>(List.of(1, 2), 2);
        assertThat(Paging.of(2, 2).items(firstAgain, i -> i)).as("a list that leads back to its first page").isEmpty();
        assertThat(Paging.of(1, 2).items(firstAgain, i -> i)).containsExactly(1, 2);
        assertThat(Paging.of(2, 2).of(List.of(1, 2, 3))).isEqualTo(new Page<>(List.of(3), 3));
    }

    @Test
    void thereIsANextPageWhileRowsAreLeft() {
        assertThat(new FindingPage(List.of(), 1, 50, 51).hasNext()).isTrue();
        assertThat(new FindingPage(List.of(), 1, 50, 50).hasNext()).isFalse();
        assertThat(new FindingPage(List.of(), 1_000_000, 200, Integer.MAX_VALUE).hasNext()).isTrue();
    }
}
