package org.kantoku.contracts.domain.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kantoku.contracts.domain.Purpose;

/** Terms and permissions of a member co-op by date: what L21 will be judged by. */
class UpstreamEntrustmentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final UUID BY = UUID.randomUUID();

    private final MemberCoop coop = new MemberCoop(new MemberCoopDetails("いさりび生活協同組合", "イサリビ", null, DAY.minusYears(1), DAY.plusYears(2), null, null,
        null, null));
    private final UpstreamEntrustment entrustment = new UpstreamEntrustment(coop, "い-1", term(DAY.plusYears(1)), null, DAY, BY);

    @Test
    void outsideItsMembershipACoopEntrustsNothing() {
        assertThat(coop.isMemberOn(DAY.plusYears(2))).isTrue();
        assertThat(coop.isMemberOn(DAY.plusYears(2).plusDays(1))).isFalse();
        assertThatThrownBy(() -> new UpstreamEntrustment(coop, null, term(DAY.plusYears(3)), null, DAY.plusYears(2).plusDays(1), BY))
            .hasMessage("upstream.error.notMember");
    }

    @Test
    void aPermissionHoldsOnItsLastDayAndNotAfterIt() {
        entrustment.permit("承-1", DAY, DAY.plusMonths(6), BY);
        assertThat(entrustment.approvalOn(DAY.minusDays(1))).isEmpty();
        assertThat(entrustment.approvalOn(DAY)).isPresent();
        assertThat(entrustment.approvalOn(DAY.plusMonths(6))).isPresent();
        assertThat(entrustment.approvalOn(DAY.plusMonths(6).plusDays(1))).isEmpty();
    }

    @Test
    void aWithdrawnPermissionStaysOnRecordForTheDaysBefore() {
        UpstreamApproval approval = entrustment.permit("承-1", DAY, null, BY);
        entrustment.withdraw(approval.id(), DAY.plusMonths(2), "先方の方針", BY);
        assertThat(approval.expiresOn()).isEqualTo(DAY.plusYears(1));
        assertThat(entrustment.approvalOn(DAY.plusMonths(2).minusDays(1))).isPresent();
        assertThat(entrustment.approvalOn(DAY.plusMonths(2))).isEmpty();
        assertThatThrownBy(() -> entrustment.withdraw(approval.id(), DAY.plusMonths(3), "再び", BY)).hasMessage("upstream.error.withdrawn");
        entrustment.permit("承-2", DAY.plusMonths(3), null, BY);
        assertThat(entrustment.approvalOn(DAY.plusMonths(3)).orElseThrow().reference()).isEqualTo("承-2");
        assertThat(entrustment.approvals()).hasSize(2);
    }

    @Test
    void otherTermsNeedAReasonAndKeepTheOldOnes() {
        assertThatThrownBy(() -> entrustment.amend("い-1", term(DAY.plusYears(2)), null, " ", DAY.plusDays(5), BY)).hasMessage("upstream.error.reason");
        entrustment.amend("い-1", term(DAY.plusYears(2)), null, "1 年の延長", DAY.plusDays(5), BY);
        entrustment.amend("い-1b", term(DAY.plusYears(2)), "番号だけ", null, DAY.plusDays(6), BY);
        assertThat(entrustment.terms()).extracting(one -> one.term().validTo()).containsExactly(DAY.plusYears(1), DAY.plusYears(2));
        assertThat(entrustment.reference()).isEqualTo("い-1b");
    }

    private static EntrustmentTerm term(LocalDate to) {
        return new EntrustmentTerm(Set.of(Purpose.ORDER_DELIVERY), DAY, to, 24, 3);
    }
}
