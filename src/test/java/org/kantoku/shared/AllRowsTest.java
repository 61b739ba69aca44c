package org.kantoku.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllRowsTest {

    private final List<PageRequest> asked = new ArrayList<>();

    private Page<Integer> numbers(int count, PageRequest request) {
        asked.add(request);
        return new Page<>(IntStream.range(request.first(), Math.min(count, request.first() + request.size())).boxed().toList(), count);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PageRequest.MAX_BATCH, PageRequest.MAX_BATCH + 1, 12_345})
    void everyRowComesOnceInOrder(int count) {
        List<Integer> rows = new ArrayList<>();
        new AllRows<>(request -> numbers(count, request), new PageRequest(40, 20, "name", true)).forEach(rows::add);
        assertThat(rows).isEqualTo(IntStream.range(0, count).boxed().toList());
        assertThat(asked).hasSize(Math.max(1, (count + PageRequest.MAX_BATCH - 1) / PageRequest.MAX_BATCH))
            .allMatch(request -> "name".equals(request.sortField()) && request.descending());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12_345})
    void aBatchOfWhichNothingIsKeptEndsNothing(int count) {
        List<Integer> rows = new ArrayList<>();
        new AllRows<>(request -> {
            Page<Integer> page = numbers(count, request);
            return new Page<>(page.rows().stream().filter(n -> n == count - 1).toList(), page.total());
        }, PageRequest.ownOrder()).forEach(rows::add);
        assertThat(rows).containsExactly(count - 1);
    }
}
