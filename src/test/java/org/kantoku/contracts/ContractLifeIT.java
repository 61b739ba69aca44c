package org.kantoku.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.ADMINISTRATOR;
import static org.kantoku.access.domain.Role.AUDIT_OFFICER;
import static org.kantoku.access.domain.Role.CONTRACTOR_USER;
import static org.kantoku.access.domain.Role.DEPT_PRIVACY_MANAGER;
import static org.kantoku.access.domain.Role.INSPECTOR;
import static org.kantoku.access.domain.Role.PRIVACY_OFFICER;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.domain.Role;
import org.kantoku.contractors.application.ContractorService;
import org.kantoku.contractors.application.DepartmentService;
import org.kantoku.contractors.application.roster.CertificationService;
import org.kantoku.contractors.application.roster.SiteService;
import org.kantoku.contractors.domain.ContractorDetails;
import org.kantoku.contractors.domain.roster.CertificationDetails;
import org.kantoku.contractors.domain.roster.CertificationKind;
import org.kantoku.contractors.domain.roster.SiteDetails;
import org.kantoku.contractors.domain.roster.SitePurpose;
import org.kantoku.contracts.application.ClauseRow;
import org.kantoku.contracts.application.ClauseService;
import org.kantoku.contracts.application.ContractLifeService;
import org.kantoku.contracts.application.ContractQueries;
import org.kantoku.contracts.application.ContractService;
import org.kantoku.contracts.application.ContractView;
import org.kantoku.contracts.application.OriginService;
import org.kantoku.contracts.application.approval.SinceRequestQueries;
import org.kantoku.contracts.application.WaiverService;
import org.kantoku.contracts.application.documents.DocumentQueries;
import org.kantoku.contracts.application.documents.DocumentService;
import org.kantoku.contracts.application.documents.DocumentView;
import org.kantoku.contracts.domain.ArrangementKind;
import org.kantoku.contracts.domain.ClauseParams;
import org.kantoku.contracts.domain.ClauseStatus;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.ContractFacts;
import org.kantoku.contracts.domain.ContractKind;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contracts.domain.DataItem;
import org.kantoku.contracts.domain.Fact;
import org.kantoku.contracts.domain.ForeignBasis;
import org.kantoku.contracts.domain.PrincipalCategory;
import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.RenewalKind;
import org.kantoku.contracts.domain.documents.DocumentFacts;
import org.kantoku.contracts.domain.documents.DocumentKind;
import org.kantoku.contracts.domain.documents.DocumentMedium;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.StaleRecord;
import org.kantoku.shared.TriState;
import org.kantoku.support.As;
import org.kantoku.support.ContractFixture;
import org.kantoku.support.FindingFixture;
import org.kantoku.support.FindingFixture;
import org.kantoku.support.SelectionFixture;

/** A contract from registration to signature through the real services, with every refusal on the way. */
@ExtendWith(ArquillianExtension.class)
class ContractLifeIT {

    @Inject
    private ContractorService contractors;

    @Inject
    private SelectionFixture selections;

    @Inject
    private SinceRequestQueries since;

    @Inject
    private SiteService sites;

    @Inject
    private OriginService origins;

    @Inject
    private DepartmentService departments;

    @Inject
    private ContractService contracts;

    @Inject
    private ClauseService clauses;

    @Inject
    private CertificationService certifications;

    @Inject
    private WaiverService waivers;

    @Inject
    private ContractLifeService life;

    @Inject
    private DocumentService documents;

    @Inject
    private DocumentQueries documentQueries;

    @Inject
    private ContractQueries queries;

    @Inject
    private BusinessClock clock;

    @Inject
    private ContractFixture fixture;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    @Test
    void fromDraftToSignature() {
        UUID contractor = contractor();
        UUID id = draft(contractor);
        refuses("contracts.lack.pd", () -> does(PROCUREMENT, () -> life.sendToClauseReview(id, view(id).version())));
        does(PROCUREMENT, () -> contracts.confirmFacts(id, 1, personalData(), null));
        does(PROCUREMENT, () -> life.sendToClauseReview(id, view(id).version()));

        RuleViolation refused = refused(() -> does(PROCUREMENT, () -> life.requestApproval(id, view(id).version())));
        assertThat(refused.messageKey()).isEqualTo("contracts.lack.clauses");
        assertThat(refused.arguments()[0].toString()).contains("DH-01", "DH-14").doesNotContain("DH-19");

        fulfilAll(id);
        refuses("contracts.lack.selection", () -> does(PROCUREMENT, () -> life.requestApproval(id, view(id).version())));
        selections.passed(contractor);
        does(PROCUREMENT, () -> life.requestApproval(id, view(id).version()));

        refuses("contracts.error.approverOfficer", () -> does(DEPT_PRIVACY_MANAGER, () -> life.approve(id, view(id).version())));
        refuses("contracts.error.notApproved", () -> does(PROCUREMENT, () -> life.sign(id, view(id).version(), clock.today(), null, null)));
        does(PRIVACY_OFFICER, () -> life.declineApproval(id, view(id).version(), "再委託の条件を足すこと"));
        assertThat(view(id).state()).isEqualTo(ContractState.APPROVAL_PENDING);
        assertThat(view(id).approval().remark()).isEqualTo("再委託の条件を足すこと");
        does(PRIVACY_OFFICER, () -> life.approve(id, view(id).version()));
        refuses("documents.error.signNeedsDocument", () -> does(PROCUREMENT, () -> life.sign(id, view(id).version(), clock.today(), null, null)));
        UUID memo = file(id, DocumentKind.MEMO);
        refuses("documents.error.concludes", () -> does(PROCUREMENT, () -> life.sign(id, view(id).version(), clock.today(), memo, null)));
        UUID paper = file(id, DocumentKind.INDIVIDUAL);
        UUID foreign = file(draft(contractor), DocumentKind.INDIVIDUAL);
        assertThatThrownBy(() -> does(PROCUREMENT, () -> life.sign(id, view(id).version(), clock.today(), foreign, null)))
            .isInstanceOf(RecordNotFound.class);
        does(PROCUREMENT, () -> life.sign(id, view(id).version(), clock.today(), paper, null));
        assertThat(document(id, paper).facts().signedOn()).isEqualTo(clock.today());
        refuses("documents.error.signedStays", () -> does(PROCUREMENT, () -> documents.withdraw(paper)));
        assertThat(view(id).state()).isEqualTo(ContractState.IN_FORCE);
        assertThat(view(id).signedOn()).isEqualTo(clock.today());
    }

    @Test
    void sentBackFromReviewAndCalledOff() {
        UUID id = draft(contractor());
        does(PROCUREMENT, () -> contracts.confirmFacts(id, 1, personalData(), null));
        does(PROCUREMENT, () -> life.sendToClauseReview(id, view(id).version()));
        refuses("contracts.error.reasonMissing", () -> does(PROCUREMENT, () -> life.sendBackToDraft(id, view(id).version(), " ")));
        does(PROCUREMENT, () -> life.sendBackToDraft(id, view(id).version(), "用途が違う"));
        assertThat(view(id).state()).isEqualTo(ContractState.DRAFT);
        does(PROCUREMENT, () -> life.cancel(id, view(id).version(), "内製する"));
        assertThat(view(id).state()).isEqualTo(ContractState.CANCELLED);
        refuses("error.transition", () -> does(PROCUREMENT, () -> life.sendToClauseReview(id, view(id).version())));
    }

    @Test
    void whoRecordedAClauseCannotVerifyIt() {
        UUID id = draft(contractor());
        does(PROCUREMENT, () -> clauses.record(id, "DH-02", "第 6 条", "p.3", ClauseParams.none()));
        refuses("contracts.error.fourEyesClause", () -> does(PROCUREMENT, () -> clauses.verify(id, "DH-02")));
        does(INSPECTOR, () -> clauses.verify(id, "DH-02"));
        assertThat(clause(id, "DH-02").status()).isEqualTo(ClauseStatus.PRESENT_VERIFIED);
        assertThat(clause(id, "DH-02").changes()).hasSize(2);
    }

    @Test
    void equivalenceMayRestOnACertificateWhoseEndThenWeighsHigh() {
        FindingFixture.Firm firm = fixture.running("約款の会社 " + UUID.randomUUID(), clock.today().plusYears(1));
        UUID contractor = firm.contractorId();
        UUID id = firm.contractId();
        refuses("contracts.error.notStandardTerms", () -> does(INSPECTOR, () -> clauses.judgeEquivalent(id, "DH-06", "約款 7", "同等", null)));
        ContractDetails asked = view(id).details();
        does(PROCUREMENT, () -> contracts.describe(id, view(id).version(), new ContractDetails(asked.title(), asked.kind(), null, null, null,
            asked.purposes(), asked.effectiveFrom(), asked.endDate(), asked.renewal(), null, 0, null, null, TriState.YES, TriState.NO, TriState.NO), null));
        certificate(contractor, CertificationKind.SOC2, true, clock.today().minusDays(1));
        certificate(contractor, CertificationKind.PMARK, false, clock.today().plusYears(1));
        assertThat(as.run(As.staff(INSPECTOR), () -> queries.certificates(id))).isEmpty();
        for (CertificationKind kind : List.of(CertificationKind.SOC2, CertificationKind.PMARK, CertificationKind.ISMS_CLOUD)) {
            refuses("contracts.error.certificate", () -> does(INSPECTOR, () -> clauses.judgeEquivalent(id, "DH-06", "約款 7", "同等", kind)));
        }
        certificate(contractor, CertificationKind.ISMS_CLOUD, true, clock.today().plusYears(1));
        does(INSPECTOR, () -> clauses.judgeEquivalent(id, "DH-06", "約款 7", "認証の範囲に入る", CertificationKind.ISMS_CLOUD));
        assertThat(clause(id, "DH-06").certification()).isEqualTo(CertificationKind.ISMS_CLOUD);
        assertThat(clause(id, "DH-06").may().equivalent()).isTrue();
        assertThat(open("L17", "terms", id)).isEqualTo(1);
        does(INSPECTOR, () -> clauses.judgeEquivalent(id, "DH-06", "約款 7", "約款だけで足りる", null));
        assertThat(clause(id, "DH-06").certification()).isNull();
        assertThat(clause(id, "DH-06").changes()).extracting(ClauseRow.Change::certification).containsExactly(CertificationKind.ISMS_CLOUD, null);
        assertThat(open("L17", "terms", id)).isZero();
        assertThat(open("L17", "", id)).isEqualTo(3);
    }

    private long open(String rule, String branch, UUID contract) {
        return ((Number) em.createNativeQuery("select count(*) from duty where rule = ?1 and branch = ?2 and contract_id = ?3 and met_on is null")
            .setParameter(1, rule).setParameter(2, branch).setParameter(3, contract.toString()).getSingleResult()).longValue();
    }

    private void certificate(UUID contractor, CertificationKind kind, boolean covers, LocalDate expires) {
        does(PROCUREMENT, () -> certifications.add(contractor, new CertificationDetails(kind, "1", null, covers, clock.today().minusYears(1), expires), null));
    }

    @Test
    void aWaiverIsDecidedByThePrivacyOfficerAlone() {
        UUID id = draft(contractor());
        does(PROCUREMENT, () -> contracts.confirmFacts(id, 1, personalData(), null));
        LocalDate until = clock.today().plusDays(100);
        UUID waiver = as.run(As.staff(PROCUREMENT), () -> waivers.request(id, "L04", "", "DH-16", null, "覚書の締結待ち", "月次の報告", until));
        assertThatThrownBy(() -> does(DEPT_PRIVACY_MANAGER, () -> waivers.grant(waiver))).isInstanceOf(AccessDenied.class);
        does(PRIVACY_OFFICER, () -> waivers.grant(waiver));
        assertThat(clause(id, "DH-16").waivedUntil()).isEqualTo(until);
        assertThat(clause(id, "DH-16").lacking()).isFalse();
        refuses("contracts.error.unwaivable", () -> does(PROCUREMENT, () -> waivers.request(id, "L13", "", "", null, "r", "c", until)));
    }

    @Test
    void aStaleFormChangesNothing() {
        UUID id = draft(contractor());
        ContractView before = view(id);
        does(PROCUREMENT, () -> contracts.describe(id, before.version(), before.details(), null));
        does(PROCUREMENT, () -> contracts.describe(id, view(id).version(), details("新しい名", department()), null));
        assertThatThrownBy(() -> does(PROCUREMENT, () -> contracts.describe(id, before.version(), details("古い名", department()), null)))
            .isInstanceOf(StaleRecord.class);
        assertThat(view(id).title()).isEqualTo("新しい名");
        does(PROCUREMENT, () -> contracts.confirmFacts(id, 1, personalData(), null));
        assertThatThrownBy(() -> does(PROCUREMENT, () -> contracts.confirmFacts(id, 1, personalData(), "x"))).isInstanceOf(StaleRecord.class);
    }

    @Test
    void aCorporateNumberIsRegisteredOnce() {
        UUID first = contractor();
        assertThat(first).isNotNull();
        ContractorDetails same = new ContractorDetails(null, org.kantoku.contractors.domain.ContractorKind.CORPORATION, "", null, null, null,
            null, null, TriState.UNKNOWN, TriState.UNKNOWN);
        refuses("contractors.error.name", () -> does(PROCUREMENT, () -> contractors.register(same)));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"INSPECTOR", "AUDIT_OFFICER", "ADMINISTRATOR", "CONTRACTOR_USER"})
    void nobodyElseRegisters(Role role) {
        UUID firm = role == CONTRACTOR_USER ? UUID.randomUUID() : null;
        var who = firm == null ? As.staff(role) : As.contractor(firm);
        assertThatThrownBy(() -> as.run(who, () -> contractors.register(named("x")))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.run(who, () -> contracts.register(UUID.randomUUID(), details("x", null)))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.does(who, () -> life.approve(UUID.randomUUID(), 0))).isInstanceOf(AccessDenied.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"ADMINISTRATOR", "CONTRACTOR_USER"})
    void theRegisterIsNotForEverybody(Role role) {
        UUID id = draft(contractor());
        var who = role == ADMINISTRATOR ? As.staff(role) : As.contractor(UUID.randomUUID());
        assertThatThrownBy(() -> as.run(who, () -> queries.view(id))).isInstanceOf(AccessDenied.class);
        assertThat(as.run(As.staff(AUDIT_OFFICER), () -> queries.view(id)).id()).isEqualTo(id);
    }

    private UUID file(UUID id, DocumentKind kind) {
        DocumentFacts facts = new DocumentFacts(kind, "契約書", DocumentMedium.PAPER_SCAN, null, null, 1_000L);
        return as.run(As.staff(PROCUREMENT), () -> documents.add(id, facts, "契約書.png", new ByteArrayInputStream(FindingFixture.PNG)));
    }

    private DocumentView document(UUID contract, UUID id) {
        return as.run(As.staff(PROCUREMENT), () -> documentQueries.of(contract)).stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
    }

    /** A contract whose facts, clauses and selection are there. */
    private UUID readyForApproval(UUID contractor) {
        UUID id = draft(contractor);
        does(PROCUREMENT, () -> contracts.confirmFacts(id, 1, personalData(), null));
        does(PROCUREMENT, () -> life.sendToClauseReview(id, view(id).version()));
        fulfilAll(id);
        selections.passed(contractor);
        return id;
    }

    /** Model §2 ContractorSite: a site abroad needs the entry of its country, also one that comes while the approval is waited for. */
    @Test
    void noApprovalWhileASiteAbroadHasNoEntry() {
        UUID contractor = contractor();
        UUID id = readyForApproval(contractor);
        does(PROCUREMENT, () -> sites.add(contractor, site("US")));
        assertThat(refused(() -> does(PROCUREMENT, () -> life.requestApproval(id, view(id).version())))).satisfies(lack -> {
            assertThat(lack.messageKey()).isEqualTo("contracts.lack.foreignSite");
            assertThat(lack.arguments()).containsExactly("US");
        });
        enter(id, "US");
        assertThat(as.run(As.staff(PROCUREMENT), () -> since.detailsThen(id))).isEmpty();
        does(PROCUREMENT, () -> life.requestApproval(id, view(id).version()));
        does(PROCUREMENT, () -> sites.add(contractor, site("VN")));
        refuses("contracts.lack.foreignSite", () -> does(PRIVACY_OFFICER, () -> life.approve(id, view(id).version())));
        enter(id, "VN");
        does(PRIVACY_OFFICER, () -> life.approve(id, view(id).version()));
        refuses("roster.error.missing", () -> site(null));
        refuses("roster.error.country", () -> site("XX"));
    }

    @Test
    void theApproverSeesWhatTheDetailsWereWhenApprovalWasAskedFor() {
        UUID contractor = contractor();
        UUID id = readyForApproval(contractor);
        does(PROCUREMENT, () -> life.requestApproval(id, view(id).version()));
        ContractDetails asked = view(id).details();
        does(PROCUREMENT, () -> contracts.describe(id, view(id).version(), details("あとで変えた名", asked.owningDepartmentId()), null));
        does(PROCUREMENT, () -> contracts.describe(id, view(id).version(), details("もう一度変えた名", asked.owningDepartmentId()), null));
        assertThat(as.run(As.staff(PRIVACY_OFFICER), () -> since.detailsThen(id))).contains(asked);
        assertThatThrownBy(() -> as.run(As.contractor(contractor), () -> since.detailsThen(id))).isInstanceOf(AccessDenied.class);
    }

    private void enter(UUID id, String country) {
        does(PROCUREMENT, () -> origins.addForeign(id, country, "現地の会社", "注文", ForeignBasis.EQUIVALENT, clock.today()));
    }

    private SiteDetails site(String country) {
        return new SiteDetails("海外拠点", null, country, Set.of(SitePurpose.values()[0]), false, clock.today(), null);
    }

    private void fulfilAll(UUID id) {
        view(id).clauses().stream().filter(ClauseRow::required).map(ClauseRow::code).forEach(code -> {
            does(PROCUREMENT, () -> clauses.record(id, code, "第 1 条", "p.1", ClauseParams.none()));
            does(INSPECTOR, () -> clauses.verify(id, code));
        });
    }

    private UUID contractor() {
        return as.run(As.staff(PROCUREMENT), () -> contractors.register(named("結合試験 " + UUID.randomUUID())));
    }

    private static ContractorDetails named(String name) {
        return ContractorDetails.untold(null, name, null);
    }

    private UUID department() {
        return as.run(As.staff(ADMINISTRATOR), () -> departments.open("IT-" + UUID.randomUUID(), "試験部", "Test"));
    }

    private UUID draft(UUID contractor) {
        UUID department = department();
        return as.run(As.staff(PROCUREMENT), () -> contracts.register(contractor, details("宅配業務委託契約", department)));
    }

    private ContractDetails details(String title, UUID department) {
        LocalDate today = clock.today();
        return new ContractDetails(title, ContractKind.MIXED, department, null, null, Set.of(Purpose.ORDER_DELIVERY), today,
            today.plusYears(1), RenewalKind.NONE, null, 0, null, null, TriState.NO, TriState.NO, TriState.NO);
    }

    private static ProfileFacts personalData() {
        Map<Fact, TriState> values = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            values.put(fact, TriState.NO);
        }
        values.put(Fact.PD, TriState.YES);
        return new ProfileFacts(ArrangementKind.ENTRUSTMENT, ContractFacts.of(values), 500, null, null,
            List.of(new DataItem("氏名", "配達に要る")), Set.of(PrincipalCategory.MEMBER), Set.of(), null);
    }

    private ContractView view(UUID id) {
        return as.run(As.staff(PROCUREMENT), () -> queries.view(id));
    }

    private ClauseRow clause(UUID id, String code) {
        return view(id).clauses().stream().filter(c -> c.code().equals(code)).findFirst().orElseThrow();
    }

    private void does(Role role, Runnable work) {
        as.does(As.staff(role), work);
    }

    private static void refuses(String key, ThrowingCallable call) {
        assertThat(refused(call).messageKey()).isEqualTo(key);
    }

    private static RuleViolation refused(ThrowingCallable call) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(RuleViolation.class, call);
    }
}
