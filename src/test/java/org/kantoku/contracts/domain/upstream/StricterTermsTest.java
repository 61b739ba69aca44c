package org.kantoku.contracts.domain.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.contracts.domain.Purpose.INQUIRY;
import static org.kantoku.contracts.domain.Purpose.ORDER_DELIVERY;
import static org.kantoku.contracts.domain.Purpose.PUBLICITY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.ContractKind;
import org.kantoku.contracts.domain.Lack;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.RenewalKind;
import org.kantoku.contracts.domain.upstream.StricterTerms.Bound;
import org.kantoku.contracts.domain.upstream.StricterTerms.BreachTerms;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;

/** The stricter of both sides' terms, and whose it is (DH-22). */
class StricterTermsTest {

    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate END = LocalDate.of(2027, 3, 31);

    @Test
    void withoutUpstreamTheContractsOwnTermsApply() {
        StricterTerms terms = terms(new BreachTerms(24, 3));
        assertThat(terms.end()).isEqualTo(new Bound<>(END, null));
        assertThat(terms.noticeHours()).isEqualTo(new Bound<>(24, null));
        assertThat(terms.purposes()).containsExactlyInAnyOrder(ORDER_DELIVERY, INQUIRY);
        assertThat(terms.lacks()).isEmpty();
    }

    @Test
    void theEarliestEndTheShortestTimesAndTheCommonPurposesApply() {
        StricterTerms terms = terms(new BreachTerms(24, 3), entrusted("甲", END.plusYears(1), 12, 5, true, ORDER_DELIVERY, INQUIRY, PUBLICITY),
            entrusted("乙", END.minusMonths(1), 48, 2, false, ORDER_DELIVERY));
        assertThat(terms.end()).isEqualTo(new Bound<>(END.minusMonths(1), "乙"));
        assertThat(terms.noticeHours()).isEqualTo(new Bound<>(12, "甲"));
        assertThat(terms.reportDays()).isEqualTo(new Bound<>(2, "乙"));
        assertThat(terms.purposes()).containsExactly(ORDER_DELIVERY);
        assertThat(terms.unpermitted()).containsExactly("乙");
        assertThat(terms.lacks()).extracting(Lack::key).containsExactly("contracts.lack.upstreamHours", "contracts.lack.upstreamApproval",
            "contracts.lack.upstreamTerm", "contracts.lack.upstreamPurpose", "contracts.lack.upstreamDays");
    }

    @Test
    void equalTermsAreTheContractsOwnAndLackNothing() {
        StricterTerms terms = terms(new BreachTerms(24, 3), entrusted("甲", END, 24, 3, true, ORDER_DELIVERY, INQUIRY));
        assertThat(terms.end().whose()).isNull();
        assertThat(terms.noticeHours().whose()).isNull();
        assertThat(terms.lacks()).isEmpty();
    }

    /** Without a breach clause on record the matrix names the clause itself; with one that states no hours these lack. */
    @Test
    void aTimeThatIsNotStatedIsLaxerThanAny() {
        Entrusted one = entrusted("甲", END, 24, null, true, ORDER_DELIVERY, INQUIRY);
        assertThat(terms(null, one).lacks()).isEmpty();
        assertThat(terms(new BreachTerms(null, null), one).lacks()).extracting(Lack::key).containsExactly("contracts.lack.upstreamHours");
        assertThat(terms(null, one).noticeHours()).isEqualTo(new Bound<>(24, "甲"));
    }

    @Test
    void neitherARenewalNorAPurposeGoesBeyondWhatWasEntrusted() {
        StricterTerms terms = terms(null, entrusted("甲", END, null, null, true, ORDER_DELIVERY, INQUIRY));
        terms.requireEnd(END);
        assertThatThrownBy(() -> terms.requireEnd(END.plusDays(1))).isInstanceOf(RuleViolation.class).hasMessage("contracts.lack.upstreamTerm");
        terms.requirePurposes(Set.of(INQUIRY));
        assertThatThrownBy(() -> terms.requirePurposes(Set.of(INQUIRY, PUBLICITY))).hasMessage("contracts.error.purposeOutside");
    }

    private static StricterTerms terms(BreachTerms dh12, Entrusted... entrusted) {
        return new StricterTerms(new ContractDetails("配達", ContractKind.MIXED, null, null, null, Set.of(ORDER_DELIVERY, INQUIRY), FROM, END,
            RenewalKind.NONE, null, 0, null, null, TriState.NO, TriState.NO, TriState.NO), dh12, List.of(entrusted));
    }

    private static Entrusted entrusted(String by, LocalDate to, Integer hours, Integer days, boolean permitted, Purpose... purposes) {
        return new Entrusted(by, new EntrustmentTerm(Set.of(purposes), FROM, to, hours, days), permitted);
    }
}
