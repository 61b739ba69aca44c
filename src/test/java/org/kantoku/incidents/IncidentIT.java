package org.kantoku.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.AUDIT_OFFICER;
import static org.kantoku.access.domain.Role.INSPECTOR;
import static org.kantoku.access.domain.Role.PRIVACY_OFFICER;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.AccountService;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.AccountProfile;
import org.kantoku.access.domain.Role;
import org.kantoku.contracts.application.ContractClosing;
import org.kantoku.contracts.application.upstream.MemberCoopService;
import org.kantoku.contracts.application.upstream.UpstreamService;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.upstream.EntrustmentTerm;
import org.kantoku.contracts.domain.upstream.MemberCoopDetails;
import org.kantoku.incidents.application.IncidentCallService;
import org.kantoku.incidents.application.IncidentChoiceQueries;
import org.kantoku.incidents.application.IncidentDecisionService;
import org.kantoku.incidents.application.IncidentFactsChanged;
import org.kantoku.incidents.application.IncidentFilter;
import org.kantoku.incidents.application.IncidentListQueries;
import org.kantoku.incidents.application.IncidentQueries;
import org.kantoku.incidents.application.IncidentRow;
import org.kantoku.incidents.application.IncidentService;
import org.kantoku.incidents.application.IncidentSettingChange;
import org.kantoku.incidents.application.IncidentSettingService;
import org.kantoku.incidents.application.IncidentSlice;
import org.kantoku.incidents.application.IncidentView;
import org.kantoku.incidents.application.PortalIncidentQueries;
import org.kantoku.incidents.domain.Assessment;
import org.kantoku.incidents.domain.ClockKind;
import org.kantoku.incidents.domain.DiscoveredBy;
import org.kantoku.incidents.domain.FirstCall;
import org.kantoku.incidents.domain.IncidentClock;
import org.kantoku.incidents.domain.IncidentFileKind;
import org.kantoku.incidents.domain.IncidentKind;
import org.kantoku.incidents.domain.IncidentReportKind;
import org.kantoku.incidents.domain.IncidentSetting;
import org.kantoku.incidents.domain.IncidentState;
import org.kantoku.incidents.domain.NoticeMeans;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.StaleRecord;
import org.kantoku.support.As;
import org.kantoku.support.ContractFixture;
import org.kantoku.support.FindingFixture;

/** Incidents through the real services: from the first call to the end, for both sides, and who may not. */
@ExtendWith(ArquillianExtension.class)
class IncidentIT {

    private static final Assessment CARE = new Assessment(Set.of(IncidentKind.SPECIAL_CARE), true, false, false, 30, true, false);

    /** Listens for the news of incidents. */
    @ApplicationScoped
    static class News {
        private final List<IncidentFactsChanged> heard = new ArrayList<>();

        void heard(@Observes IncidentFactsChanged news) {
            heard.add(news);
        }

        List<IncidentFactsChanged> heard() {
            return heard;
        }
    }

    @Inject
    private IncidentService service;

    @Inject
    private IncidentDecisionService decisions;

    @Inject
    private IncidentCallService calls;

    @Inject
    private IncidentSettingService settings;

    @Inject
    private IncidentQueries queries;

    @Inject
    private IncidentListQueries list;

    @Inject
    private IncidentChoiceQueries choices;

    @Inject
    private PortalIncidentQueries portal;

    @Inject
    private AccountService accounts;

    @Inject
    private MemberCoopService coops;

    @Inject
    private UpstreamService upstream;

    @Inject
    private Event<ContractClosing> closing;

    @Inject
    private News news;

    @Inject
    private ContractFixture fixture;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    private FindingFixture.Firm firm;
    private Identity own;

    @BeforeEach
    void aFirmWithAContract() {
        firm = fixture.running("事故の試験社", clock.today().plusDays(300));
        own = As.contractor(firm.contractorId());
        news.heard().clear();
    }

    @Test
    void fromTheFirstCallToTheEnd() {
        UUID id = registered();
        assertThat(view(id).number()).matches("A\\d{4}-\\d{4}");
        assertThat(view(id).state()).isEqualTo(IncidentState.NOTIFIED);
        assertThat(clock(id, ClockKind.FIRST_CALL).isMetLate()).isFalse();
        officer(() -> decisions.triage(id, version(id), CARE, clock.today(), null));
        officer(() -> decisions.report(id, version(id), IncidentReportKind.PRELIMINARY, clock.today(), "個人情報保護委員会", null));
        officer(() -> decisions.investigate(id, version(id), "聞き取り"));
        officer(() -> decisions.report(id, version(id), IncidentReportKind.FINAL, clock.today(), "個人情報保護委員会", "R-9"));
        officer(() -> decisions.prevent(id, version(id), "手順を改める"));
        as.does(As.staff(INSPECTOR), () -> service.writtenNotice(id, version(id), clock.today()));
        officer(() -> decisions.notifyPrincipals(id, version(id), clock.today(), true, "手紙"));
        officer(() -> decisions.close(id, version(id), "確かめた"));
        IncidentView closed = view(id);
        assertThat(closed.state()).isEqualTo(IncidentState.CLOSED);
        assertThat(closed.reports()).hasSize(2);
        assertThat(row(id).nextDueOn()).isNull();
        assertThat(audited(id)).contains("incident.register", "incident.triage", "incident.reportPreliminary", "incident.reportFinal", "incident.writtenNotice",
            "incident.notifyPrincipals", "incident.close");
        assertThat(news.heard()).hasSize(9).allSatisfy(one -> {
            assertThat(one.contractIds()).containsExactly(firm.contractId());
            assertThat(one.federationWide()).isFalse();
        });
    }

    @Test
    void theContractorTellsUsAndHandsInItsNotice() {
        UUID id = as.run(own, () -> calls.report("配送責任者", clock.now().minus(2, ChronoUnit.HOURS), "伝票の紛失", "路上に落とした", Set.of(IncidentKind.PROPERTY), 12,
            Set.of(firm.contractId())));
        assertThat(as.run(own, () -> portal.view(id).isAsked())).isTrue();
        assertThat(as.run(own, () -> portal.asked())).isOne();
        assertThat(view(id).call().firstCallAt()).isEqualTo(view(id).call().federationKnewAt());
        assertThatThrownBy(() -> as.does(own, () -> calls.writtenNotice(id, version(id), false, "notice.png", png()))).hasMessage("incidents.error.namesNobody");
        as.does(own, () -> calls.writtenNotice(id, version(id), true, "notice.png", png()));
        assertThat(as.run(own, () -> portal.view(id).writtenOn())).isEqualTo(clock.today());
        assertThat(as.run(own, () -> portal.view(id).files())).hasSize(1);
        assertThat(view(id).files()).extracting(IncidentView.AttachedFile::kind).containsExactly(IncidentFileKind.WRITTEN_NOTICE);
        assertThatThrownBy(() -> as.does(own, () -> calls.attach(id, IncidentFileKind.AUTHORITY_REPORT, true, "x.png", png()))).hasMessage("incidents.error.fileKind");
        as.does(As.staff(PROCUREMENT), () -> service.attach(id, IncidentFileKind.INVESTIGATION, true, "ours.png", png()));
        assertThat(as.run(own, () -> portal.view(id).files())).as("ours is not theirs").hasSize(1);
        assertThat(em.createNativeQuery("select kind from evidence_use where record_id = ?1").setParameter(1, id.toString()).getResultList()).hasSize(2)
            .allMatch("INCIDENT"::equals);
    }

    /** At any hour, with the number and the link, and nothing of what happened. */
    @Test
    void thePrivacyOfficerGetsAMailAtOnce() {
        String address = "officer-" + UUID.randomUUID() + "@minatokaze.example";
        as.run(As.staff(Role.ADMINISTRATOR), () -> accounts.open("officer." + System.nanoTime(), new AccountProfile("当番の責任者", address, Set.of(PRIVACY_OFFICER), null, null)));
        UUID id = as.run(own, () -> calls.report(null, clock.now(), "伝票の紛失", null, Set.of(), 0, Set.of(firm.contractId())));
        String body = (String) em.createNativeQuery("select concat(subject, body) from mail_outbox where recipient = ?1").setParameter(1, address).getSingleResult();
        assertThat(body).contains(view(id).number(), "/incidents/detail?id=" + id).doesNotContain("伝票");
    }

    @Test
    void anotherFirmsIncidentsAreNotThere() {
        UUID id = registered();
        Identity stranger = As.contractor(fixture.running("よその事故の試験社", clock.today().plusDays(300)).contractorId());
        long version = version(id);
        for (Runnable act : List.<Runnable>of(() -> portal.view(id), () -> calls.attach(id, IncidentFileKind.OTHER, true, "x.png", png()),
                () -> calls.writtenNotice(id, version, true, "x.png", png()),
                () -> calls.report(null, clock.now(), "x", null, Set.of(), 0, Set.of(firm.contractId())))) {
            assertThatThrownBy(() -> as.does(stranger, act)).isInstanceOf(RecordNotFound.class);
        }
        assertThat(as.run(stranger, () -> portal.own())).isEmpty();
        assertThat(as.run(stranger, () -> choices.own())).hasSize(1).noneMatch(one -> one.id().equals(firm.contractId()));
        assertThatThrownBy(() -> view(UUID.randomUUID())).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as.run(As.staff(PROCUREMENT), () -> service.register(call(1), CARE, null, Set.of(UUID.randomUUID())))).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void aContractorDoesNotSeeWhatItDoesNotKnowOf() {
        FirstCall silent = new FirstCall(DiscoveredBy.MEMBER_COOP, null, null, null, clock.now().minus(1, ChronoUnit.HOURS), "問い合わせで分かった", null);
        UUID id = as.run(As.staff(PROCUREMENT), () -> service.register(silent, CARE, null, Set.of(firm.contractId())));
        assertThatThrownBy(() -> as.run(own, () -> portal.view(id))).isInstanceOf(RecordNotFound.class);
        assertThat(as.run(own, () -> portal.own())).isEmpty();
        FirstCall known = new FirstCall(DiscoveredBy.MEMBER_COOP, null, clock.now(), null, clock.now().minus(1, ChronoUnit.HOURS), "問い合わせで分かった", "当会の見方");
        as.does(As.staff(PROCUREMENT), () -> service.correct(id, version(id), known, "委託先に知らせた"));
        assertThat(as.run(own, () -> portal.view(id).call().description())).as("our own words").isNull();
    }

    @Test
    void memberCoopsFollowFromTheContractsAndFreeUsFromReports() {
        UUID coop = coop("じこの生活協同組合");
        UUID entrustment = as.run(As.staff(PROCUREMENT), () -> upstream.entrust(coop, "じ-1", new EntrustmentTerm(Set.of(Purpose.ORDER_DELIVERY), clock.today().minusYears(1),
            clock.today().plusYears(1), 12, 2), null));
        as.run(As.staff(PROCUREMENT), () -> upstream.link(firm.contractId(), entrustment));
        UUID id = registered();
        assertThat(view(id).known().upstreamData()).as("a contract that hands theirs on").isTrue();
        assertThat(view(id).coops()).extracting(IncidentView.Coop::noticeHours).containsExactly(12);
        Assessment theirs = new Assessment(Set.of(IncidentKind.SPECIAL_CARE), true, false, false, 30, false, true);
        officer(() -> decisions.triage(id, version(id), theirs, clock.today(), null));
        assertThatThrownBy(() -> officer(() -> decisions.freeFromReports(id, version(id)))).hasMessage("incidents.error.notFreed");
        officer(() -> decisions.notifyCoop(id, version(id), coop, clock.now(), false, NoticeMeans.TELEPHONE));
        assertThat(clock(id, ClockKind.PRELIMINARY).standing()).isEqualTo(IncidentClock.Standing.FREED);
        officer(() -> decisions.freeFromReports(id, version(id)));
        assertThat(view(id).state()).isEqualTo(IncidentState.NON_REPORTABLE);
        assertThat(confirmedReportable(id)).isEqualTo(clock.today());
        UUID other = coop("べつの生活協同組合");
        officer(() -> decisions.addCoop(id, version(id), other));
        assertThat(clock(id, ClockKind.UPSTREAM_NOTICE).isRunning()).isTrue();
        officer(() -> decisions.dropCoop(id, version(id), other, "含まれない"));
        assertThat(clock(id, ClockKind.UPSTREAM_NOTICE).isRunning()).isFalse();
    }

    @Test
    void oneIncidentHasOneContractor() {
        UUID other = fixture.running("二社目の事故の試験社", clock.today().plusDays(300)).contractId();
        assertThatThrownBy(() -> as.run(As.staff(PROCUREMENT), () -> service.register(call(1), CARE, null, Set.of(firm.contractId(), other))))
            .hasMessage("incidents.error.oneContractor");
        UUID second = fixture.another(firm, clock.today().plusDays(200)).contractId();
        UUID id = registered();
        as.does(As.staff(PROCUREMENT), () -> service.concern(id, version(id), null, Set.of(second), "別の契約だった"));
        assertThat(news.heard().get(1).contractIds()).as("the one it concerned until now as well").containsExactlyInAnyOrder(firm.contractId(), second);
        assertThat(view(id).contracts()).extracting(one -> one.id()).containsExactly(second);
    }

    @Test
    void oneWithoutAContractIsTheFederations() {
        FirstCall ours = new FirstCall(DiscoveredBy.FEDERATION, "情報システム部", null, null, clock.now(), "メールの誤送信", null);
        UUID id = as.run(As.staff(PROCUREMENT), () -> service.register(ours, CARE, null, Set.of()));
        assertThat(view(id).contractorId()).isNull();
        assertThat(news.heard().get(0).federationWide()).isTrue();
        assertThat(row(id).contractor()).isNull();
    }

    @Test
    void aContractIsNotClosedWhileAnIncidentIsOpen() {
        registered();
        assertThatThrownBy(() -> as.does(As.staff(PROCUREMENT), () -> closing.fire(new ContractClosing(firm.contractId())))).hasMessage("incidents.error.contractOpen");
    }

    @Test
    void whoWasFirstWins() {
        UUID id = registered();
        long version = version(id);
        officer(() -> decisions.addCoop(id, version, coop("さきの生活協同組合")));
        assertThatThrownBy(() -> officer(() -> decisions.triage(id, version, CARE, clock.today(), null))).as("a part alone moves the version on").isInstanceOf(StaleRecord.class);
    }

    @Test
    void theListIsFilteredSortedAndPagedInOneStatement() throws Exception {
        UUID id = registered();
        UUID second = registered();
        assertThat(rows(new IncidentFilter(null, IncidentSlice.OPEN, null, false, false, firm.contractorId(), null))).hasSize(2);
        assertThat(rows(new IncidentFilter("伝票", IncidentSlice.OPEN, IncidentState.NOTIFIED, false, false, null, firm.contractId()))).hasSize(2);
        assertThat(rows(new IncidentFilter("存在しない", IncidentSlice.ALL, null, false, false, firm.contractorId(), null))).isEmpty();
        assertThat(rows(new IncidentFilter(null, IncidentSlice.ALL, null, true, false, firm.contractorId(), null))).isEmpty();
        officer(() -> decisions.triage(id, version(id), CARE, clock.today(), null));
        assertThat(rows(new IncidentFilter(null, IncidentSlice.ALL, null, false, true, firm.contractorId(), null))).extracting(IncidentRow::id).containsExactly(id);
        assertThat(as.run(As.staff(INSPECTOR), () -> list.page(IncidentFilter.ofContractor(firm.contractorId()), new PageRequest(0, 1, "number", true))).rows())
            .extracting(IncidentRow::id).containsExactly(second);
        assertThat(as.run(As.staff(INSPECTOR), () -> list.page(IncidentFilter.ofContractor(firm.contractorId()), new PageRequest(1, 1, "number; drop", false))).total()).isEqualTo(2);
        as.rolledBack(() -> {
            long before = selects();
            as.run(As.staff(INSPECTOR), () -> list.page(IncidentFilter.ofContractor(firm.contractorId()), PageRequest.firstOf(50)));
            assertThat(selects() - before).isOne();
            before = selects();
            as.run(As.staff(INSPECTOR), () -> list.counts());
            assertThat(selects() - before).isOne();
        });
    }

    @Test
    void aSettingHoldsForWhatBecomesKnownLater() {
        UUID id = registered();
        LocalDate due = clock(id, ClockKind.TRIAGE).dueOn();
        assertThatThrownBy(() -> officer(() -> settings.set(new IncidentSettingChange(IncidentSetting.TRIAGE_DAYS, clock.today(), 31, "x")))).hasMessage("incidents.error.range");
        officer(() -> settings.set(new IncidentSettingChange(IncidentSetting.TRIAGE_DAYS, clock.today().plusDays(1), 1, "方針の改定")));
        assertThat(clock(id, ClockKind.TRIAGE).dueOn()).isEqualTo(due);
        assertThat(as.run(As.staff(AUDIT_OFFICER), () -> queries.settingChanges())).extracting(IncidentSettingChange::reason).contains("方針の改定");
        officer(() -> settings.set(new IncidentSettingChange(IncidentSetting.TRIAGE_DAYS, clock.today().plusDays(1), IncidentSetting.TRIAGE_DAYS.standard(), "元に戻す")));
    }

    /** Every command and query, by everybody who may not. */
    @Test
    void othersMayNot() {
        UUID id = registered();
        long version = version(id);
        Map<Runnable, Set<Role>> acts = Map.of(
            () -> service.register(call(1), CARE, null, Set.of(firm.contractId())), Set.of(AUDIT_OFFICER, Role.ADMINISTRATOR, Role.CONTRACTOR_USER),
            () -> service.writtenNotice(id, version, clock.today()), Set.of(AUDIT_OFFICER, Role.ADMINISTRATOR, Role.CONTRACTOR_USER),
            () -> decisions.triage(id, version, CARE, clock.today(), null),
            Set.of(PROCUREMENT, Role.DEPT_PRIVACY_MANAGER, INSPECTOR, AUDIT_OFFICER, Role.ADMINISTRATOR, Role.CONTRACTOR_USER),
            () -> decisions.close(id, version, "x"), Set.of(PROCUREMENT, Role.DEPT_PRIVACY_MANAGER, INSPECTOR, AUDIT_OFFICER, Role.ADMINISTRATOR, Role.CONTRACTOR_USER),
            () -> settings.set(new IncidentSettingChange(IncidentSetting.TRIAGE_DAYS, clock.today(), 1, "x")),
            Set.of(PROCUREMENT, Role.DEPT_PRIVACY_MANAGER, INSPECTOR, AUDIT_OFFICER, Role.ADMINISTRATOR, Role.CONTRACTOR_USER),
            () -> queries.view(id), Set.of(Role.ADMINISTRATOR, Role.CONTRACTOR_USER),
            () -> list.page(IncidentFilter.ofContractor(firm.contractorId()), PageRequest.firstOf(1)), Set.of(Role.ADMINISTRATOR, Role.CONTRACTOR_USER),
            () -> portal.own(), Set.of(PROCUREMENT, Role.DEPT_PRIVACY_MANAGER, INSPECTOR, PRIVACY_OFFICER, AUDIT_OFFICER, Role.ADMINISTRATOR),
            () -> calls.report(null, clock.now(), "x", null, Set.of(), 0, Set.of(firm.contractId())),
            Set.of(PROCUREMENT, Role.DEPT_PRIVACY_MANAGER, INSPECTOR, PRIVACY_OFFICER, AUDIT_OFFICER, Role.ADMINISTRATOR));
        acts.forEach((act, refused) -> refused.forEach(role -> assertThatThrownBy(() -> as.does(role == Role.CONTRACTOR_USER ? own : As.staff(role), act))
            .as(role.name()).isInstanceOf(AccessDenied.class)));
        for (Role role : new Role[] {PROCUREMENT, Role.DEPT_PRIVACY_MANAGER, INSPECTOR, PRIVACY_OFFICER, AUDIT_OFFICER}) {
            assertThat(as.run(As.staff(role), () -> queries.view(id)).offers().triage()).isEqualTo(role == PRIVACY_OFFICER);
        }
    }

    private UUID registered() {
        return as.run(As.staff(PROCUREMENT), () -> service.register(call(1), new Assessment(Set.of(), true, false, false, 0, true, false), null, Set.of(firm.contractId())));
    }

    /** The contractor knew some hours ago and called now. */
    private FirstCall call(int hoursAgo) {
        Instant now = clock.now();
        return new FirstCall(DiscoveredBy.CONTRACTOR, "運行管理", now.minus(hoursAgo, ChronoUnit.HOURS), now, now, "伝票の紛失", null);
    }

    private UUID coop(String name) {
        return as.run(As.staff(PROCUREMENT), () -> coops.register(new MemberCoopDetails(name, null, null, clock.today().minusYears(9), null, null, null, null, null)));
    }

    private IncidentView view(UUID id) {
        return as.run(As.staff(AUDIT_OFFICER), () -> queries.view(id));
    }

    private long version(UUID id) {
        return view(id).version();
    }

    private IncidentClock clock(UUID id, ClockKind kind) {
        return view(id).clocks().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    private List<IncidentRow> rows(IncidentFilter filter) {
        return as.run(As.staff(INSPECTOR), () -> list.page(filter, PageRequest.firstOf(50))).rows();
    }

    private IncidentRow row(UUID id) {
        return as.run(As.staff(INSPECTOR), () -> list.page(new IncidentFilter(view(id).number(), IncidentSlice.ALL, null, false, false, null, null), PageRequest.firstOf(1)))
            .rows().get(0);
    }

    private void officer(Runnable act) {
        as.does(As.staff(PRIVACY_OFFICER), act);
    }

    private LocalDate confirmedReportable(UUID id) {
        return ((java.sql.Date) em.createNativeQuery("select confirmed_reportable_on from incident where id = ?1").setParameter(1, id.toString()).getSingleResult()).toLocalDate();
    }

    @SuppressWarnings("unchecked")
    private List<String> audited(UUID id) {
        return em.createNativeQuery("select action from audit_log_entry where entity_id = ?1").setParameter(1, id.toString()).getResultList();
    }

    private static ByteArrayInputStream png() {
        return new ByteArrayInputStream(FindingFixture.PNG);
    }

    private long selects() {
        Object[] row = (Object[]) em.createNativeQuery("SHOW SESSION STATUS LIKE 'Com_select'").getSingleResult();
        return Long.parseLong(row[1].toString());
    }
}
