package org.kantoku.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.DEPT_PRIVACY_MANAGER;
import static org.kantoku.access.domain.Role.INSPECTOR;
import static org.kantoku.access.domain.Role.PRIVACY_OFFICER;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.contracts.application.ContractClosing;
import org.kantoku.contracts.application.exit.ReturnErasureCompleting;
import org.kantoku.contracts.application.subentrustment.PortalSubQueries;
import org.kantoku.contracts.application.subentrustment.SubApplicationService;
import org.kantoku.contracts.application.subentrustment.SubApprovalService;
import org.kantoku.contracts.application.subentrustment.SubEntrustmentQueries;
import org.kantoku.contracts.application.subentrustment.SubFileService;
import org.kantoku.contracts.application.subentrustment.SubFilter;
import org.kantoku.contracts.application.subentrustment.SubListQueries;
import org.kantoku.contracts.application.subentrustment.SubNode;
import org.kantoku.contracts.application.subentrustment.SubRecordService;
import org.kantoku.contracts.application.subentrustment.SubRow;
import org.kantoku.contracts.application.subentrustment.SubView;
import org.kantoku.contracts.domain.subentrustment.FlowDown;
import org.kantoku.contracts.domain.subentrustment.ReportResult;
import org.kantoku.contracts.domain.subentrustment.SubEntrusteeDetails;
import org.kantoku.contracts.domain.subentrustment.SubEntrustment.Ending;
import org.kantoku.contracts.domain.subentrustment.SubEntrustmentApproval.Approval;
import org.kantoku.contracts.domain.subentrustment.SubEntrustmentState;
import org.kantoku.contracts.domain.subentrustment.SubOrigin;
import org.kantoku.contracts.domain.subentrustment.SupervisionReport;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.StaleRecord;
import org.kantoku.support.As;
import org.kantoku.support.ContractFixture;
import org.kantoku.support.FindingFixture;

/** Sub-entrustments through the real services: the contractor, our side, who may not, and the contract's exit. */
@ExtendWith(ArquillianExtension.class)
class SubEntrustmentIT {

    @Inject
    private SubApplicationService applications;

    @Inject
    private SubRecordService records;

    @Inject
    private SubApprovalService decisions;

    @Inject
    private SubFileService files;

    @Inject
    private SubEntrustmentQueries queries;

    @Inject
    private SubListQueries list;

    @Inject
    private PortalSubQueries portal;

    @Inject
    private Event<ReturnErasureCompleting> completing;

    @Inject
    private Event<ContractClosing> closing;

    @Inject
    private ContractFixture fixture;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    private FindingFixture.Firm firm;
    private Identity own;

    @BeforeEach
    void aFirmWithAContract() {
        firm = fixture.running("再委託の試験社", clock.today().plusDays(300));
        own = As.contractor(firm.contractorId());
    }

    @Test
    void appliedForAskedAboutPutRightApprovedReportedAndEnded() {
        UUID id = as.run(own, () -> applications.apply(firm.contractId(), null, details("すばる運送", 5), file()));
        assertThat(view(id).node().state()).isEqualTo(SubEntrustmentState.DECLARED);
        as.does(As.staff(INSPECTOR), () -> records.ask(id, version(id), "監督の方法を詳しく"));
        assertThat(as.run(own, () -> portal.view(id).remark())).isEqualTo("監督の方法を詳しく");
        as.does(own, () -> applications.amend(id, version(id), details("すばる運送", 0), null));
        assertThat(as.run(As.staff(INSPECTOR), () -> queries.detailsThen(id))).isEqualTo(details("すばる運送", 5));
        assertThat(view(id).details()).isEqualTo(details("すばる運送", 0));
        as.does(As.staff(PRIVACY_OFFICER), () -> decisions.approve(id, version(id), until(100)));
        SubView seen = view(id);
        assertThat(seen.node().approvedUntil()).isEqualTo(clock.today().plusDays(100));
        assertThat(seen.document()).isNotNull();
        as.does(own, () -> applications.report(id, version(id), new SupervisionReport.Content(clock.today().minusDays(30), clock.today(), ReportResult.IN_ORDER, "訪問", file())));
        assertThat(as.run(own, () -> portal.view(id).reports())).hasSize(1);
        as.does(own, () -> applications.wish(id, version(id), "期間を延ばしたい"));
        as.does(As.staff(PRIVACY_OFFICER), () -> decisions.approve(id, version(id), until(200)));
        assertThat(view(id).approvals()).hasSize(2);
        assertThat(view(id).wish()).isNull();
        as.does(As.staff(PRIVACY_OFFICER), () -> decisions.stop(id, version(id), "契約の見直し"));
        as.does(own, () -> applications.reportEnd(id, version(id), ending()));
        as.does(As.staff(INSPECTOR), () -> records.confirmEnd(id, version(id)));
        assertThat(view(id).node().state()).isEqualTo(SubEntrustmentState.ENDED);
        assertThat(view(id).end().confirmedOn()).isEqualTo(clock.today());
    }

    @Test
    void aSecondTierWaitsForTheFirst() {
        UUID first = as.run(own, () -> applications.apply(firm.contractId(), null, details("一段目", 5), null));
        UUID second = as.run(own, () -> applications.apply(firm.contractId(), first, details("二段目", 8), null));
        refuses("subentrustment.error.parentNotApproved", As.staff(PRIVACY_OFFICER), () -> decisions.approve(second, version(second), until(50)));
        as.does(As.staff(PRIVACY_OFFICER), () -> decisions.approve(first, version(first), until(50)));
        as.does(As.staff(PRIVACY_OFFICER), () -> decisions.approve(second, version(second), until(50)));
        assertThat(as.run(As.staff(INSPECTOR), () -> queries.ofContract(firm.contractId()))).extracting(SubNode::level).containsExactly(1, 2);
        assertThat(view(first).below()).extracting(SubNode::id).containsExactly(second);
        assertThat(as.run(As.staff(INSPECTOR), () -> queries.ofContractor(firm.contractorId()))).hasSize(2);
    }

    @Test
    void aDiscoveredOneStandsFirstInTheListUntilItIsStoppedAndErased() {
        UUID id = discovered("無断の下請け");
        SubRow row = rows(new SubFilter(null, null, true, false, false, firm.contractorId(), null)).stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
        assertThat(row.unapproved()).isTrue();
        assertThat(row.state()).isEqualTo(SubEntrustmentState.DISCOVERED);
        SubFilter ofContract = new SubFilter(null, null, false, false, false, null, firm.contractId());
        assertThat(rows(ofContract)).extracting(SubRow::id).contains(id);
        assertThat(rows(ofContract, row.startedOn())).filteredOn(r -> r.id().equals(id)).extracting(SubRow::unapproved).containsExactly(true);
        assertThat(rows(ofContract, row.startedOn().minusDays(1))).noneMatch(r -> r.id().equals(id));
        assertThat(view(id).discoveredOn()).isEqualTo(clock.today().minusDays(2));
        refuses("subentrustment.error.rejectRunning", As.staff(PRIVACY_OFFICER), () -> decisions.reject(id, version(id), "断る"));
        as.does(As.staff(PRIVACY_OFFICER), () -> decisions.approve(id, version(id), until(10)));
        assertThat(view(id).approvals().get(0).afterTheFact()).isTrue();
        assertThat(rows(new SubFilter("無断の下請け", null, true, false, false, null, null))).noneMatch(r -> r.id().equals(id));
    }

    @Test
    void whoRecordedItDoesNotApproveIt() {
        UUID id = as.run(As.staff(PRIVACY_OFFICER), () -> records.record(firm.contractId(), null, SubOrigin.DECLARED, details("管理者が登録", -1), null));
        refuses("subentrustment.error.fourEyes", As.staff(PRIVACY_OFFICER), () -> decisions.approve(id, version(id), until(10)));
        as.does(As.another(PRIVACY_OFFICER), () -> decisions.approve(id, version(id), until(10)));
    }

    @Test
    void theContractsExitWaitsForTheirErasure() {
        UUID id = discovered("消去待ちの先");
        refuses("subentrustment.error.exitData", As.staff(PROCUREMENT), () -> completing.fire(new ReturnErasureCompleting(firm.contractId())));
        refuses("subentrustment.error.exitOpen", As.staff(PROCUREMENT), () -> closing.fire(new ContractClosing(firm.contractId())));
        as.does(As.staff(PRIVACY_OFFICER), () -> decisions.stop(id, version(id), "無承諾"));
        as.does(own, () -> applications.reportEnd(id, version(id), ending()));
        refuses("subentrustment.error.exitData", As.staff(PROCUREMENT), () -> completing.fire(new ReturnErasureCompleting(firm.contractId())));
        as.does(As.staff(INSPECTOR), () -> records.confirmEnd(id, version(id)));
        as.does(As.staff(PROCUREMENT), () -> completing.fire(new ReturnErasureCompleting(firm.contractId())));
    }

    @Test
    void anotherFirmsSubEntrustmentsAreNotThere() {
        UUID id = as.run(own, () -> applications.apply(firm.contractId(), null, details("見せない先", 5), null));
        Identity stranger = As.contractor(fixture.running("よその試験社", clock.today().plusDays(300)).contractorId());
        long version = version(id);
        for (Runnable act : List.<Runnable>of(() -> portal.view(id), () -> portal.tree(firm.contractId()), () -> applications.amend(id, version, details("x", 5), null),
                () -> applications.withdraw(id, version), () -> applications.wish(id, version, "x"), () -> applications.apply(firm.contractId(), null, details("x", 5), null),
                () -> applications.report(id, version, new SupervisionReport.Content(clock.today(), clock.today(), ReportResult.ISSUES, "x", null)),
                () -> applications.reportEnd(id, version, ending()), () -> files.attach(firm.contractId(), "x.png", new ByteArrayInputStream(FindingFixture.PNG)))) {
            assertThatThrownBy(() -> as.does(stranger, act)).isInstanceOf(RecordNotFound.class);
        }
        assertThat(as.run(stranger, () -> portal.trees())).allSatisfy(tree -> assertThat(tree.nodes()).isEmpty());
        UUID ours = as.run(own, () -> file());
        UUID theirs = as.run(stranger, () -> portal.trees().get(0).contractId());
        assertThatThrownBy(() -> as.run(stranger, () -> applications.apply(theirs, null, details("x", 5), ours))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as.run(stranger, () -> applications.apply(theirs, id, details("x", 5), null))).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void aContractorSeesNoPeopleOfOursAndNoOffers() {
        UUID id = discovered("だれが見つけたか");
        SubView theirs = as.run(own, () -> portal.view(id));
        assertThat(theirs.recordedBy()).isNull();
        assertThat(theirs.steps()).allSatisfy(step -> assertThat(step.by()).isNull());
        assertThat(theirs.offers().approve()).isFalse();
        for (Runnable look : List.<Runnable>of(() -> queries.view(id), () -> queries.detailsThen(id), () -> queries.ofContract(firm.contractId()), () -> queries.ofContractor(firm.contractorId()),
                () -> list.count(none(), clock.today()), () -> list.page(none(), clock.today(), PageRequest.firstOf(5)))) {
            assertThatThrownBy(() -> as.does(own, look)).isInstanceOf(AccessDenied.class);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"PROCUREMENT", "INSPECTOR", "AUDIT_OFFICER", "ADMINISTRATOR", "CONTRACTOR_USER"})
    void whoDoesNotDecideDecidesNothing(Role role) {
        UUID none = UUID.randomUUID();
        for (Runnable act : List.<Runnable>of(() -> decisions.approve(none, 1, until(5)), () -> decisions.reject(none, 1, "x"), () -> decisions.stop(none, 1, "x"))) {
            assertThatThrownBy(() -> as.does(role == Role.CONTRACTOR_USER ? own : As.staff(role), act)).isInstanceOf(AccessDenied.class);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"AUDIT_OFFICER", "ADMINISTRATOR", "CONTRACTOR_USER"})
    void whoOnlyReadsRecordsNothing(Role role) {
        UUID none = UUID.randomUUID();
        for (Runnable act : List.<Runnable>of(() -> records.record(none, null, SubOrigin.DECLARED, details("x", 1), null), () -> records.review(none, 1),
                () -> records.ask(none, 1, "x"), () -> records.answer(none, 1, "x"), () -> records.confirmEnd(none, 1), () -> records.reportEnd(none, 1, ending()))) {
            assertThatThrownBy(() -> as.does(role == Role.CONTRACTOR_USER ? own : As.staff(role), act)).isInstanceOf(AccessDenied.class);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "CONTRACTOR_USER", mode = EnumSource.Mode.EXCLUDE)
    void onlyContractorsApply(Role role) {
        assertThatThrownBy(() -> as.run(As.staff(role), () -> applications.apply(firm.contractId(), null, details("x", 1), null))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.run(As.staff(role), () -> portal.trees())).isInstanceOf(AccessDenied.class);
    }

    /** Nobody has assessed the contract's risk, so it counts as tier A: not the department's to decide. */
    @Test
    void theDepartmentDoesNotDecideOnAHighTier() {
        UUID id = as.run(own, () -> applications.apply(firm.contractId(), null, details("区分 A の先", 5), null));
        refuses("subentrustment.error.approver", As.staff(DEPT_PRIVACY_MANAGER), () -> decisions.approve(id, version(id), until(5)));
        long before = version(id);
        as.does(As.staff(INSPECTOR), () -> records.review(id, before));
        assertThatThrownBy(() -> as.does(As.staff(PRIVACY_OFFICER), () -> decisions.approve(id, before, until(5)))).isInstanceOf(StaleRecord.class);
    }

    private UUID discovered(String name) {
        return as.run(As.staff(INSPECTOR), () -> records.record(firm.contractId(), null, SubOrigin.INSPECTION, details(name, -40), clock.today().minusDays(2)));
    }

    private void refuses(String key, Identity who, Runnable act) {
        assertThatThrownBy(() -> as.does(who, act)).hasMessage(key);
    }

    private SubView view(UUID id) {
        return as.run(As.staff(INSPECTOR), () -> queries.view(id));
    }

    private long version(UUID id) {
        return view(id).version();
    }

    private List<SubRow> rows(SubFilter filter) {
        return rows(filter, clock.today());
    }

    private List<SubRow> rows(SubFilter filter, LocalDate on) {
        return as.run(As.staff(INSPECTOR), () -> list.page(filter, on, PageRequest.firstOf(50)).rows());
    }

    private static SubFilter none() {
        return new SubFilter(null, null, false, false, false, null, null);
    }

    private UUID file() {
        return files.attach(firm.contractId(), "契約書.png", new ByteArrayInputStream(FindingFixture.PNG)).id();
    }

    private Ending ending() {
        return new Ending(clock.today(), clock.today(), "端末を初期化し、控えを溶解した", null);
    }

    private Approval until(int days) {
        return new Approval(clock.today().plusDays(days), null, null, FlowDown.all());
    }

    private SubEntrusteeDetails details(String name, int startsIn) {
        LocalDate from = clock.today().plusDays(startsIn);
        return new SubEntrusteeDetails(name, null, "島しょ部の配達", "氏名、住所", "JP", "みなと市 1", true, from, null, "年 1 回の訪問", FlowDown.all());
    }
}
