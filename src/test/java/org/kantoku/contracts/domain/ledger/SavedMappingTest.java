package org.kantoku.contracts.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kantoku.shared.RuleViolation;

class SavedMappingTest {

    private static final List<String> HEADER = List.of("件名", "金額", "金額", "相手方");
    private static final LedgerMapping MAPPING = new LedgerMapping(Map.of(LedgerField.TITLE, 0, LedgerField.AMOUNT, 2, LedgerField.CONTRACTOR_NAME, 3));

    @Test
    void the_same_header_is_recognised_whatever_its_width() {
        SavedMapping saved = new SavedMapping(UUID.randomUUID(), " 物流部 ", false, HEADER, MAPPING);
        assertThat(saved.name()).isEqualTo("物流部");
        assertThat(saved.fits(List.of("件　名", "金額", "金 額", "相手方"))).isTrue();
        assertThat(saved.of(HEADER)).isEqualTo(MAPPING);
    }

    @Test
    void another_header_gets_the_columns_that_it_has() {
        SavedMapping saved = new SavedMapping(UUID.randomUUID(), "物流部", true, HEADER, MAPPING);
        List<String> other = List.of("相手方", "備考", "件名", "金額");
        assertThat(saved.fits(other)).isFalse();
        assertThat(saved.of(other).columns()).containsExactlyInAnyOrderEntriesOf(Map.of(LedgerField.CONTRACTOR_NAME, 0, LedgerField.TITLE, 2));
    }

    @Test
    void a_mapping_of_nothing_is_one_too_and_a_name_is_needed() {
        assertThat(new SavedMapping(UUID.randomUUID(), "空", false, HEADER, new LedgerMapping(Map.of())).of(HEADER).columns()).isEmpty();
        for (String name : new String[] {null, " ", "x".repeat(101)}) {
            assertThatThrownBy(() -> new SavedMapping(UUID.randomUUID(), name, false, HEADER, MAPPING)).isInstanceOf(RuleViolation.class);
        }
    }

    @Test
    void columns_with_their_numbers_in_front_are_recognised() {
        assertThat(LedgerMapping.recognise(List.of("①契約番号", "(2)契約名", "㈢委託先名", "4.契約日", "⑫ 契約金額")).columns()).containsExactlyInAnyOrderEntriesOf(
            Map.of(LedgerField.CONTRACT_NUMBER, 0, LedgerField.TITLE, 1, LedgerField.CONTRACTOR_NAME, 2, LedgerField.SIGNED_ON, 3, LedgerField.AMOUNT, 4));
    }
}
