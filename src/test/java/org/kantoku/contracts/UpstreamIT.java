package org.kantoku.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.INSPECTOR;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.contracts.application.ContractEndService;
import org.kantoku.contracts.application.ContractQueries;
import org.kantoku.contracts.application.ContractService;
import org.kantoku.contracts.application.upstream.MemberCoopFilter;
import org.kantoku.contracts.application.upstream.MemberCoopQueries;
import org.kantoku.contracts.application.upstream.MemberCoopRow;
import org.kantoku.contracts.application.upstream.MemberCoopService;
import org.kantoku.contracts.application.upstream.UpstreamService;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.Lack;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.upstream.EntrustmentTerm;
import org.kantoku.contracts.domain.upstream.MemberCoopDetails;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.StaleRecord;
import org.kantoku.supervision.application.CoopContractRow;
import org.kantoku.supervision.application.MemberCoopSupervisionQueries;
import org.kantoku.support.As;
import org.kantoku.support.ContractFixture;

/** Member co-ops, what they entrusted, and what that does to the contracts below (DH-22, policy rows S-11 and S-20). */
@ExtendWith(ArquillianExtension.class)
class UpstreamIT {

    @Inject
    private MemberCoopService coops;

    @Inject
    private UpstreamService upstream;

    @Inject
    private MemberCoopQueries queries;

    @Inject
    private MemberCoopSupervisionQueries supervision;

    @Inject
    private ContractQueries contracts;

    @Inject
    private ContractService registering;

    @Inject
    private ContractEndService ending;

    @Inject
    private ContractFixture fixture;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @Test
    void whatACoopEntrustedBindsTheContractAndARenewalDoesNotGoBeyondIt() {
        LocalDate end = clock.today().plusDays(20);
        UUID contract = fixture.running("上位の条件試験社", end).contractId();
        UUID coop = coop("いちばん生活協同組合", null);
        UUID entrustment = entrust(coop, end.plusDays(30));
        staff(() -> upstream.link(contract, entrustment));
        var terms = as.run(As.staff(PROCUREMENT), () -> contracts.view(contract).upstream().terms());
        assertThat(terms.end().whose()).isNull();
        assertThat(terms.noticeHours().value()).isEqualTo(12);
        assertThat(terms.lacks()).extracting(Lack::key).containsExactly("contracts.lack.upstreamApproval");
        staff(() -> upstream.permit(entrustment, "い承-1", clock.today(), null));
        assertThat(as.run(As.staff(PROCUREMENT), () -> contracts.view(contract).upstream().terms().lacks())).isEmpty();
        refuses("contracts.lack.upstreamTerm", () -> ending.renew(contract, version(contract), end.plusDays(31), "続ける"));
        staff(() -> ending.renew(contract, version(contract), end.plusDays(30), "続ける"));
        refuses("contracts.error.purposeOutside", () -> registering.describe(contract, version(contract), publicity(contract), "広報にも"));
        assertThat(row("いちばん").contracts()).isOne();
        assertThat(row("いちばん").unpermitted()).isZero();
        assertThat(row("いちばん").endingSoon()).isTrue();
    }

    @Test
    void aWithdrawnPermissionIsSeenFromItsDayOnAndTheDataMayBeTakenAway() {
        UUID contract = fixture.running("承諾の取消し試験社", clock.today().plusDays(300)).contractId();
        UUID coop = coop("とりけし生活協同組合", null);
        UUID entrustment = entrust(coop, clock.today().plusYears(1));
        UUID link = as.run(As.staff(PROCUREMENT), () -> upstream.link(contract, entrustment));
        staff(() -> upstream.permit(entrustment, "と承-1", clock.today().minusDays(40), null));
        UUID approval = as.run(As.staff(PROCUREMENT), () -> queries.view(coop).entrustments().get(0).approvals().get(0).id());
        staff(() -> upstream.withdraw(entrustment, approval, clock.today().minusDays(1), "先方の方針"));
        assertThat(row("とりけし").unpermitted()).isOne();
        refuses("upstream.error.linkedAlready", () -> upstream.link(contract, entrustment));
        refuses("upstream.error.reason", () -> upstream.unlink(link, " "));
        staff(() -> upstream.unlink(link, "対象の地区を自社に戻した"));
        assertThat(row("とりけし").contracts()).isZero();
        assertThat(as.run(As.staff(PROCUREMENT), () -> contracts.view(contract).upstream().links())).isEmpty();
    }

    @Test
    void otherTermsNeedAReasonAndStayInTheHistory() {
        UUID coop = coop("へんこう生活協同組合", null);
        UUID id = entrust(coop, clock.today().plusYears(1));
        EntrustmentTerm longer = term(clock.today().plusYears(2));
        refuses("upstream.error.reason", () -> upstream.amend(id, 1, "へ-1", longer, null, null));
        staff(() -> upstream.amend(id, 1, "へ-1", longer, null, "1 年の延長"));
        assertThatThrownBy(() -> staff(() -> upstream.amend(id, 1, "へ-2", longer, null, null))).isInstanceOf(StaleRecord.class);
        assertThat(as.run(As.staff(PROCUREMENT), () -> queries.view(coop).entrustments().get(0).history())).hasSize(2);
    }

    @Test
    void aFormerMemberIsNotOffered() {
        UUID coop = coop("もと会員生活協同組合", clock.today().minusDays(1));
        assertThat(rows(new MemberCoopFilter("もと会員", false, false))).isEmpty();
        assertThat(rows(new MemberCoopFilter("もと会員", true, false))).hasSize(1);
        refuses("upstream.error.notMember", () -> upstream.entrust(coop, null, term(clock.today().plusDays(3)), null));
        assertThat(as.run(As.staff(INSPECTOR), () -> queries.choices()).values()).noneMatch(name -> name.startsWith("もと会員"));
    }

    @Test
    void whoTouchesTheDataOnADay() {
        UUID contractor = fixture.running("データを扱う試験社", clock.today().plusDays(200)).contractId();
        UUID coop = coop("みまもり生活協同組合", null);
        UUID entrustment = entrust(coop, clock.today().plusYears(1));
        staff(() -> upstream.link(contractor, entrustment));
        assertThat(touching(coop, clock.today())).extracting(CoopContractRow::name).containsExactly("データを扱う試験社");
        assertThat(touching(coop, clock.today().minusDays(1))).isEmpty();
        assertThat(touching(coop(("ほかの生活協同組合"), null), clock.today())).isEmpty();
    }

    @Test
    void oneNumberIsOneCoop() {
        MemberCoopDetails details = details("ばんごう生活協同組合", null, "3999905009001");
        staff(() -> coops.register(details));
        refuses("upstream.error.numberTaken", () -> coops.register(details("べつの生活協同組合", null, "3999905009001")));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"INSPECTOR", "AUDIT_OFFICER", "ADMINISTRATOR", "CONTRACTOR_USER"})
    void whoDoesNotEditTheRegisterChangesNothing(Role role) {
        Identity who = role == Role.CONTRACTOR_USER ? As.contractor(UUID.randomUUID()) : As.staff(role);
        UUID none = UUID.randomUUID();
        for (Runnable act : List.<Runnable>of(() -> coops.register(details("x", null, null)), () -> coops.describe(none, 1, details("x", null, null)),
                () -> upstream.entrust(none, null, term(clock.today()), null), () -> upstream.amend(none, 1, null, term(clock.today()), null, "x"),
                () -> upstream.permit(none, "x", clock.today(), null), () -> upstream.withdraw(none, none, clock.today(), "x"),
                () -> upstream.link(none, none), () -> upstream.unlink(none, "x"))) {
            assertThatThrownBy(() -> as.does(who, act)).isInstanceOf(AccessDenied.class);
        }
    }

    @Test
    void contractorsSeeNoMemberCoop() {
        UUID coop = coop("みせない生活協同組合", null);
        Identity firm = As.contractor(UUID.randomUUID());
        for (Runnable look : List.<Runnable>of(() -> queries.view(coop), () -> queries.count(new MemberCoopFilter(null, true, false)), () -> queries.choices(),
                () -> supervision.page(coop, clock.today(), PageRequest.firstOf(10)))) {
            assertThatThrownBy(() -> as.does(firm, look)).isInstanceOf(AccessDenied.class);
        }
        assertThatThrownBy(() -> as.run(As.staff(PROCUREMENT), () -> queries.view(UUID.randomUUID()))).isInstanceOf(RecordNotFound.class);
    }

    private void refuses(String key, Runnable act) {
        assertThatThrownBy(() -> staff(act)).hasMessage(key);
    }

    private void staff(Runnable act) {
        as.does(As.staff(PROCUREMENT), act);
    }

    private UUID coop(String name, LocalDate until) {
        return as.run(As.staff(PROCUREMENT), () -> coops.register(details(name, until, null)));
    }

    private MemberCoopDetails details(String name, LocalDate until, String number) {
        return new MemberCoopDetails(name, null, number == null ? null : new org.kantoku.shared.CorporateNumber(number), clock.today().minusYears(3), until,
            null, null, null, null);
    }

    private UUID entrust(UUID coop, LocalDate to) {
        return as.run(As.staff(PROCUREMENT), () -> upstream.entrust(coop, "試-1", term(to), null));
    }

    private EntrustmentTerm term(LocalDate to) {
        return new EntrustmentTerm(Set.of(Purpose.ORDER_DELIVERY), clock.today().minusDays(60), to, 12, 3);
    }

    private ContractDetails publicity(UUID contract) {
        ContractDetails d = as.run(As.staff(PROCUREMENT), () -> contracts.view(contract).details());
        return new ContractDetails(d.title(), d.kind(), d.owningDepartmentId(), d.ownerId(), d.parentContractId(), Set.of(Purpose.PUBLICITY), d.effectiveFrom(),
            d.endDate(), d.renewal(), d.renewalTermMonths(), d.nonRenewalNoticeDays(), d.amountYen(), d.stampCategory(), d.standardTerms(), d.toriteki(), d.freelance());
    }

    private long version(UUID contract) {
        return as.run(As.staff(PROCUREMENT), () -> contracts.view(contract).version());
    }

    private MemberCoopRow row(String name) {
        return rows(new MemberCoopFilter(name, true, false)).get(0);
    }

    private List<MemberCoopRow> rows(MemberCoopFilter filter) {
        return as.run(As.staff(INSPECTOR), () -> queries.page(filter, PageRequest.firstOf(10)).rows());
    }

    private List<CoopContractRow> touching(UUID coop, LocalDate on) {
        return as.run(As.staff(INSPECTOR), () -> supervision.page(coop, on, PageRequest.firstOf(50)).rows());
    }
}
