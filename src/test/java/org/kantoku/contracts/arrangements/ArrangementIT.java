package org.kantoku.contracts.arrangements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.kantoku.contractors.application.DepartmentQueries;
import org.kantoku.contracts.application.ContractQueries;
import org.kantoku.contracts.application.ContractService;
import org.kantoku.contracts.application.ContractView;
import org.kantoku.contracts.application.arrangements.ArrangementQueries;
import org.kantoku.contracts.application.arrangements.ArrangementService;
import org.kantoku.contracts.application.arrangements.ArrangementView;
import org.kantoku.contracts.application.arrangements.JointUseView;
import org.kantoku.contracts.application.arrangements.MatterQueries;
import org.kantoku.contracts.application.arrangements.MatterService;
import org.kantoku.contracts.application.arrangements.OtherHandling;
import org.kantoku.contracts.application.arrangements.OtherHandlingQueries;
import org.kantoku.contracts.application.arrangements.OtherHandlingRow;
import org.kantoku.contracts.application.arrangements.ProvisionService;
import org.kantoku.contracts.application.profile.ProfileQueries;
import org.kantoku.contracts.application.upstream.MemberCoopChoice;
import org.kantoku.contracts.application.upstream.MemberCoopQueries;
import org.kantoku.contracts.application.upstream.MemberCoopService;
import org.kantoku.contracts.domain.ArrangementKind;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.ContractKind;
import org.kantoku.contracts.domain.PrincipalCategory;
import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.RenewalKind;
import org.kantoku.contracts.domain.arrangements.ArrangementAnswers;
import org.kantoku.contracts.domain.arrangements.ArrangementGrounds;
import org.kantoku.contracts.domain.arrangements.ArrangementQuestion;
import org.kantoku.contracts.domain.arrangements.JointUseDetails;
import org.kantoku.contracts.domain.arrangements.JointUser;
import org.kantoku.contracts.domain.arrangements.MatterKind;
import org.kantoku.contracts.domain.arrangements.ProvisionBasis;
import org.kantoku.contracts.domain.arrangements.ProvisionDetails;
import org.kantoku.contracts.domain.arrangements.ProvisionForm;
import org.kantoku.contracts.domain.upstream.MemberCoopDetails;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.StaleRecord;
import org.kantoku.shared.TriState;
import org.kantoku.supervision.application.WorkQueries;
import org.kantoku.supervision.application.WorkRow;
import org.kantoku.support.As;
import org.kantoku.support.ContractFixture;
import org.kantoku.support.FindingFixture;

/** What a contract is, and the light records of what is no entrustment, through the real services (policy rows S-14 to S-26). */
@ExtendWith(ArquillianExtension.class)
class ArrangementIT {

    private static final Identity CLERK = As.staff(Role.PROCUREMENT);
    private static final ArrangementAnswers PROVISION = answers(ArrangementQuestion.PERSONAL_DATA, TriState.YES, ArrangementQuestion.STORED_IN_SERVICE, TriState.NO,
        ArrangementQuestion.OWN_PURPOSE, TriState.YES, ArrangementQuestion.JOINT_USE_ANNOUNCED, TriState.NO);

    @Inject
    private ContractFixture fixture;

    @Inject
    private ArrangementService service;

    @Inject
    private ProvisionService provisions;

    @Inject
    private ContractService registering;

    @Inject
    private ProfileQueries profiles;

    @Inject
    private DepartmentQueries departments;

    @Inject
    private MatterService matters;

    @Inject
    private MemberCoopService coops;

    @Inject
    private MemberCoopQueries members;

    @Inject
    private ArrangementQueries queries;

    @Inject
    private OtherHandlingQueries lists;

    @Inject
    private MatterQueries matterLists;

    @Inject
    private ContractQueries contracts;

    @Inject
    private WorkQueries work;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @Test
    void whatIsNoEntrustmentLeavesSupervisionAndIsRecordedOtherwise() {
        UUID id = contract().contractId();
        decide(id, 0, PROVISION, ArrangementKind.THIRD_PARTY_PROVISION, null);
        ArrangementView view = view(id);
        assertThat(view.kind()).isEqualTo(ArrangementKind.THIRD_PARTY_PROVISION);
        assertThat(view.isRecordMissing()).isTrue();
        assertThat(as.run(CLERK, () -> contracts.view(id)).data().says().pd()).isEqualTo(TriState.NO);
        assertThat(as.run(CLERK, () -> contracts.view(id)).lackingClauses()).isZero();

        UUID provision = as.run(CLERK, () -> provisions.record(id, provided("氏名・住所")));
        assertThat(view(id).isRecordMissing()).isFalse();
        assertThat(rows(OtherHandling.THIRD_PARTY_PROVISION)).extracting(OtherHandlingRow::id).contains(id, provision);
    }

    @Test
    void aDecisionIsRevisedWithAReasonAndTheOldOneStays() {
        UUID id = contract().contractId();
        decide(id, 0, PROVISION, ArrangementKind.THIRD_PARTY_PROVISION, null);
        assertThatThrownBy(() -> decide(id, 0, PROVISION, ArrangementKind.THIRD_PARTY_PROVISION, "x")).isInstanceOf(StaleRecord.class);
        refuses("arrangements.error.words", () -> decide(id, 1, PROVISION, ArrangementKind.UNDETERMINED, null));
        decide(id, 1, PROVISION, ArrangementKind.UNDETERMINED, "提供先から使い道の変更を聞いた");
        assertThat(view(id).rulings()).extracting(ArrangementView.Ruling::kind).containsExactly(ArrangementKind.UNDETERMINED, ArrangementKind.THIRD_PARTY_PROVISION);
        assertThat(waiting(CLERK)).contains(id);
    }

    @Test
    void factsDoNotChangeWhatAContractWasDecidedToBe() {
        UUID id = contract().contractId();
        ContractView before = as.run(CLERK, () -> contracts.view(id));
        assertThat(before.data().says().arrangement()).isEqualTo(ArrangementKind.ENTRUSTMENT);
        ProfileFacts held = before.data().says();
        int known = before.data().versionNo();
        refuses("contracts.error.arrangementDecided", () -> as.does(CLERK, () -> registering.confirmFacts(id, known,
            held.arranged(ArrangementKind.NO_PERSONAL_DATA, Set.of()), "個人データはないと聞いた")));
        assertThat(as.run(CLERK, () -> profiles.isArranged(id))).isTrue();

        decide(id, 0, PROVISION, ArrangementKind.UNDETERMINED, "使い道を確かめている");
        ProfileFacts open = as.run(CLERK, () -> contracts.view(id)).data().says();
        refuses("contracts.error.arrangementDecided", () -> as.does(CLERK, () -> registering.confirmFacts(id, known + 1,
            open.arranged(ArrangementKind.ENTRUSTMENT, Set.of()), "委託に当たる")));
        as.does(CLERK, () -> registering.confirmFacts(id, known + 1, open, "人数はそのまま"));
        decide(id, 1, PROVISION, ArrangementKind.THIRD_PARTY_PROVISION, "相手の目的で使う");
        assertThat(as.run(CLERK, () -> contracts.view(id)).data().says().pd()).isEqualTo(TriState.NO);
    }

    @Test
    void whatAContractIsMayFirstBeToldWithItsFacts() {
        UUID firm = contract().contractorId();
        UUID department = as.run(CLERK, () -> departments.active()).get(0).id();
        UUID id = as.run(CLERK, () -> registering.register(firm, new ContractDetails("取決めの試験", ContractKind.MIXED, department, null, null,
            Set.of(Purpose.ORDER_DELIVERY), clock.today(), clock.today().plusYears(1), RenewalKind.NONE, null, 0, null, null, TriState.NO, TriState.NO, TriState.NO)));
        assertThat(as.run(CLERK, () -> profiles.isArranged(id))).isFalse();
        ProfileFacts open = as.run(CLERK, () -> contracts.view(id)).data().says();
        as.does(CLERK, () -> registering.confirmFacts(id, 1, open.arranged(ArrangementKind.ENTRUSTMENT, Set.of(PrincipalCategory.MEMBER)), null));
        assertThat(as.run(CLERK, () -> profiles.isArranged(id))).isTrue();
    }

    @Test
    void itemsThatChangeMarkThePublication() {
        UUID id = as.run(CLERK, () -> provisions.record(null, provided("氏名")));
        as.does(CLERK, () -> provisions.publish(id, version(id), clock.today(), "ホームページ"));
        as.does(CLERK, () -> provisions.describe(id, version(id), provided("氏名・電話番号")));
        assertThat(as.run(CLERK, () -> queries.provision(id)).reviewSince()).isEqualTo(clock.today());
    }

    @Test
    void aJointUseKeepsItsRangeAndPointsAtEntrustments() {
        UUID entrustment = contract().contractId();
        LocalDate from = clock.today().minusYears(2);
        JointUseDetails details = new JointUseDetails("共同利用の試験 " + UUID.randomUUID(), "ギフトの配達", "氏名・住所", Set.of(PrincipalCategory.GIFT_RECIPIENT), "連合会", from,
            "方針", from, null);
        JointUser left = JointUser.named("しおかぜ生協の跡", from, clock.today().minusDays(1));
        JointUser stays = JointUser.named("なみのね研究所", from, null);
        UUID id = as.run(CLERK, () -> provisions.recordJointUse(details, List.of(left, stays), Set.of(entrustment)));
        assertThat(as.run(CLERK, () -> queries.jointUse(id))).satisfies(j -> {
            assertThat(j.current()).extracting(JointUseView.Member::name).containsExactly("なみのね研究所");
            assertThat(j.members()).hasSize(2);
            assertThat(j.contracts()).containsKey(entrustment);
        });
        as.does(CLERK, () -> provisions.describeJointUse(id, as.run(CLERK, () -> queries.jointUse(id)).version(), details, List.of(left), Set.of()));
        assertThat(as.run(CLERK, () -> queries.jointUse(id))).satisfies(j -> {
            assertThat(j.members()).extracting(JointUseView.Member::name).containsExactly("しおかぜ生協の跡");
            assertThat(j.reviewSince()).isEqualTo(clock.today());
        });
    }

    @Test
    void jointUsersOfTheRegisterAreCalledAsTheyAreThereAndSeeTheirJointUses() {
        LocalDate from = clock.today().minusYears(2);
        String name = "きょうどう生協 " + UUID.randomUUID();
        UUID coop = as.run(CLERK, () -> coops.register(coop(name, null)));
        UUID other = as.run(CLERK, () -> coops.register(coop(name + " 二", null)));
        assertThat(as.run(CLERK, () -> members.matching(name))).extracting(MemberCoopChoice::id).containsExactlyInAnyOrder(coop, other);
        JointUseDetails details = jointUse(from);
        UUID id = as.run(CLERK, () -> provisions.recordJointUse(details, List.of(new JointUser(other, null, from, null), JointUser.named(name, from, null),
            JointUser.named("名簿にない組合", from, null)), Set.of()));
        assertThat(jointUse(id).members()).extracting(JointUseView.Member::memberCoopId).containsExactlyInAnyOrder(coop, other, null);
        assertThat(as.run(CLERK, () -> queries.jointUsesWith(coop))).singleElement().satisfies(j -> assertThat(j.id()).isEqualTo(id));

        as.does(CLERK, () -> coops.describe(coop, as.run(CLERK, () -> members.view(coop)).version(), coop(name + " 改", clock.today().minusDays(1))));
        assertThat(jointUse(id).members()).extracting(JointUseView.Member::name).contains(name + " 改", name + " 二", "名簿にない組合");
        assertThat(jointUse(id).current()).extracting(JointUseView.Member::name).containsExactlyInAnyOrder(name + " 二", "名簿にない組合");
        assertThat(as.run(CLERK, () -> members.matching(name))).extracting(MemberCoopChoice::id).containsExactly(other);
        as.does(CLERK, () -> provisions.describeJointUse(id, jointUse(id).version(), details, jointUse(id).members().stream()
            .map(m -> new JointUser(m.memberCoopId(), m.name(), m.from(), m.to())).toList(), Set.of()));
        assertThat(jointUse(id).reviewSince()).isNull();
        as.does(CLERK, () -> provisions.describeJointUse(id, jointUse(id).version(), details, List.of(new JointUser(other, null, from, null)), Set.of()));
        assertThat(jointUse(id).members()).extracting(JointUseView.Member::memberCoopId).containsExactly(other);
        assertThat(as.run(CLERK, () -> queries.jointUsesWith(coop))).isEmpty();
        assertThatThrownBy(() -> as.run(CLERK, () -> provisions.recordJointUse(details, List.of(new JointUser(UUID.randomUUID(), null, from, null)), Set.of())))
            .isInstanceOf(RecordNotFound.class);
        refuses("arrangements.error.jointUserTwice", () -> as.run(CLERK, () -> provisions.recordJointUse(details,
            List.of(new JointUser(other, null, from, null), JointUser.named(name + " 二", from.plusDays(1), null)), Set.of())));
    }

    @Test
    void threeComplaintsInAQuarterProposeAnInspection() {
        UUID firm = contract().contractorId();
        LocalDate today = clock.today();
        for (int n = 1; n <= 3; n++) {
            assertThat(as.run(CLERK, () -> matterLists.proposals())).extracting(MatterQueries.Proposal::contractorId).doesNotContain(firm);
            String reference = "C" + UUID.randomUUID().toString().substring(0, 20);
            as.run(CLERK, () -> matters.record(MatterKind.COMPLAINT, reference, firm, today, today));
            refuses("arrangements.error.referenceTaken", () -> as.run(CLERK, () -> matters.record(MatterKind.COMPLAINT, reference, firm, today, today)));
        }
        assertThat(as.run(CLERK, () -> matterLists.proposals())).filteredOn(p -> p.contractorId().equals(firm)).singleElement()
            .satisfies(p -> assertThat(p.complaints()).isEqualTo(3));
        assertThat(waiting(As.staff(Role.INSPECTOR))).contains(firm);
    }

    @Test
    void aRequestIsForwardedAndCompletedByItsNumber() {
        UUID firm = contract().contractorId();
        String reference = "R" + UUID.randomUUID().toString().substring(0, 20);
        LocalDate received = clock.today().minusDays(14);
        UUID id = as.run(CLERK, () -> matters.record(MatterKind.DISCLOSURE, reference, firm, received, null));
        assertThat(waiting(CLERK)).contains(id);
        assertThat(as.run(CLERK, () -> matterLists.page(null, reference, true, PageRequest.firstOf(5))).rows()).singleElement()
            .satisfies(row -> assertThat(row.late()).isTrue());
        as.does(CLERK, () -> matters.forward(id, clock.today()));
        as.does(CLERK, () -> matters.complete(id, clock.today()));
        assertThat(waiting(CLERK)).doesNotContain(id);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyElseDecidesOrRecords(Role role) {
        if (role == Role.PROCUREMENT || role == Role.DEPT_PRIVACY_MANAGER || role == Role.PRIVACY_OFFICER) {
            return;
        }
        Identity who = role == Role.CONTRACTOR_USER ? As.contractor(UUID.randomUUID()) : As.staff(role);
        UUID none = UUID.randomUUID();
        denies(who, () -> service.decide(none, 0, PROVISION, new ArrangementGrounds(ArrangementKind.THIRD_PARTY_PROVISION, null, null, null), Set.of()));
        denies(who, () -> provisions.record(null, provided("氏名")));
        denies(who, () -> provisions.recordJointUse(jointUse(clock.today()), List.of(), Set.of()));
        denies(who, () -> provisions.describeJointUse(none, 0, jointUse(clock.today()), List.of(), Set.of()));
        denies(who, () -> matters.record(MatterKind.COMPLAINT, "X-1", none, clock.today(), null));
        denies(who, () -> matters.forward(none, clock.today()));
        if (role == Role.CONTRACTOR_USER || role == Role.ADMINISTRATOR) {
            denies(who, () -> queries.of(none));
            denies(who, () -> queries.provision(none));
            denies(who, () -> queries.jointUse(none));
            denies(who, () -> profiles.isArranged(none));
            denies(who, () -> queries.jointUsesWith(none));
            denies(who, () -> members.matching("生協"));
            denies(who, () -> members.choice(none));
            denies(who, () -> lists.page(null, null, false, PageRequest.firstOf(1)));
            denies(who, () -> matterLists.page(null, null, false, PageRequest.firstOf(1)));
        }
    }

    private MemberCoopDetails coop(String name, LocalDate left) {
        return new MemberCoopDetails(name, null, null, clock.today().minusYears(5), left, null, null, null, null);
    }

    private JointUseDetails jointUse(LocalDate from) {
        return new JointUseDetails("共同利用の試験 " + UUID.randomUUID(), "ギフトの配達", "氏名・住所", Set.of(PrincipalCategory.GIFT_RECIPIENT), "連合会", from, "方針", from, null);
    }

    private JointUseView jointUse(UUID id) {
        return as.run(CLERK, () -> queries.jointUse(id));
    }

    private void denies(Identity who, Runnable work) {
        assertThatThrownBy(() -> as.does(who, work)).isInstanceOf(AccessDenied.class);
    }

    private FindingFixture.Firm contract() {
        return fixture.running("取決め試験 " + UUID.randomUUID(), clock.today().plusYears(1));
    }

    private void decide(UUID id, int known, ArrangementAnswers answers, ArrangementKind kind, String words) {
        as.does(CLERK, () -> service.decide(id, known, answers, new ArrangementGrounds(kind, words, null, null), Set.of()));
    }

    private ArrangementView view(UUID id) {
        return as.run(CLERK, () -> queries.of(id));
    }

    private long version(UUID id) {
        return as.run(CLERK, () -> queries.provision(id)).version();
    }

    private List<OtherHandlingRow> rows(OtherHandling kind) {
        return as.run(CLERK, () -> lists.page(kind, null, false, PageRequest.firstOf(PageRequest.MAX_BATCH))).rows();
    }

    private List<UUID> waiting(Identity who) {
        return as.run(who, () -> work.page(PageRequest.firstOf(PageRequest.MAX_BATCH))).rows().stream().map(WorkRow::id).toList();
    }

    private ProvisionDetails provided(String items) {
        return new ProvisionDetails(ProvisionForm.PERSONAL, "提供先", items, Set.of(PrincipalCategory.MEMBER), ProvisionBasis.CONSENT, "入会時の同意", null, null, null,
            clock.today(), null, null);
    }

    private static ArrangementAnswers answers(Object... pairs) {
        Map<ArrangementQuestion, TriState> given = new java.util.EnumMap<>(ArrangementQuestion.class);
        for (int i = 0; i < pairs.length; i += 2) {
            given.put((ArrangementQuestion) pairs[i], (TriState) pairs[i + 1]);
        }
        return ArrangementAnswers.of(given);
    }

    private static void refuses(String key, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.messageKey()).isEqualTo(key));
    }
}
