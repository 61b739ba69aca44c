package org.kantoku.contracts.domain.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.ContractKind;
import org.kantoku.contracts.domain.ContractTerm;
import org.kantoku.contracts.domain.RenewalKind;
import org.kantoku.shared.TriState;

class RenewalPeriodsTest {

    private static final LocalDate START = LocalDate.of(2024, 4, 1);
    private static final LocalDate END = LocalDate.of(2025, 3, 31);

    @Test
    void eachAutomaticRenewalIsAPeriodOfItsOwnWithItsOwnDeadline() {
        ContractTerm term = new ContractTerm(START, END, RenewalKind.AUTO, 12, 90, null, null);
        // The second period was assessed within its review (from 2024-11-01), the third was not.
        RenewalPeriods periods = new RenewalPeriods(term, List.of(), List.of(LocalDate.of(2024, 11, 1)));
        assertThat(periods.upTo(END)).extracting(RenewalPeriod::to).containsExactly(END);
        List<RenewalPeriod> later = periods.upTo(LocalDate.of(2026, 4, 1));
        assertThat(later).extracting(RenewalPeriod::number).containsExactly(1, 2, 3);
        assertThat(later).extracting(RenewalPeriod::from).containsExactly(START, LocalDate.of(2025, 4, 1), LocalDate.of(2026, 4, 1));
        assertThat(later).extracting(RenewalPeriod::noticeDeadline)
            .containsExactly(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31));
        assertThat(later).extracting(RenewalPeriod::lacksAssessment).containsExactly(false, false, true);
    }

    @Test
    void theReviewBeginsSixtyDaysBeforeTheDeadline() {
        ContractTerm term = new ContractTerm(START, END, RenewalKind.AUTO, 12, 90, null, null);
        RenewalPeriods early = new RenewalPeriods(term, List.of(), List.of(LocalDate.of(2024, 10, 31)));
        assertThat(early.upTo(LocalDate.of(2025, 4, 1)).get(1).lacksAssessment()).isTrue();
    }

    @Test
    void noticeInTimeEndsThePeriods() {
        ContractTerm term = new ContractTerm(START, END, RenewalKind.AUTO, 12, 90, LocalDate.of(2024, 12, 31), null);
        assertThat(new RenewalPeriods(term, List.of(), List.of()).upTo(LocalDate.of(2027, 1, 1))).hasSize(1);
    }

    @Test
    void aSignedRenewalFollowsWhatRenewedItself() {
        Contract contract = Contract.takenOver("K2024-0001", UUID.randomUUID(), new ContractDetails("契約", ContractKind.MIXED, UUID.randomUUID(),
            null, null, Set.of(), START, END, RenewalKind.AUTO, 12, 90, null, null, TriState.NO, TriState.NO, TriState.NO), START, START, null);
        contract.renew(LocalDate.of(2028, 3, 31), LocalDate.of(2026, 2, 1), null, "続ける");
        List<RenewalPeriod> periods = new RenewalPeriods(contract.term(), contract.extensions(), List.of()).upTo(LocalDate.of(2026, 3, 1));
        assertThat(periods).extracting(RenewalPeriod::began).containsExactly(RenewalPeriod.Began.SIGNED, RenewalPeriod.Began.AUTOMATICALLY,
            RenewalPeriod.Began.RENEWED);
        assertThat(periods).extracting(RenewalPeriod::to).containsExactly(END, LocalDate.of(2026, 3, 31), LocalDate.of(2028, 3, 31));
    }

    @Test
    void withoutDatesThereAreNone() {
        assertThat(new RenewalPeriods(new ContractTerm(null, null, RenewalKind.NONE, null, 0, null, null), List.of(), List.of()).upTo(END)).isEmpty();
    }
}
