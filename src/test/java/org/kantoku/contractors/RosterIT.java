package org.kantoku.contractors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.ADMINISTRATOR;
import static org.kantoku.access.domain.Role.DEPT_PRIVACY_MANAGER;
import static org.kantoku.access.domain.Role.PRIVACY_OFFICER;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.contractors.application.ContractorQueries;
import org.kantoku.contractors.application.ContractorService;
import org.kantoku.contractors.application.roster.AppointmentQueries;
import org.kantoku.contractors.application.roster.AppointmentService;
import org.kantoku.contractors.application.roster.CertificationService;
import org.kantoku.contractors.application.roster.ContactService;
import org.kantoku.contractors.application.roster.FileRow;
import org.kantoku.contractors.application.roster.MergerService;
import org.kantoku.contractors.application.roster.NoticeDecisionService;
import org.kantoku.contractors.application.roster.NoticeService;
import org.kantoku.contractors.application.roster.PolicyRow;
import org.kantoku.contractors.application.roster.PolicyService;
import org.kantoku.contractors.application.roster.RosterFileService;
import org.kantoku.contractors.application.roster.RosterQueries;
import org.kantoku.contractors.application.roster.RosterView;
import org.kantoku.contractors.application.roster.SiteService;
import org.kantoku.contractors.application.roster.TrainingService;
import org.kantoku.contractors.domain.ContractorDetails;
import org.kantoku.contractors.domain.ContractorKind;
import org.kantoku.contractors.domain.ContractorState;
import org.kantoku.contractors.domain.roster.AppointmentKind;
import org.kantoku.contractors.domain.roster.CertificationDetails;
import org.kantoku.contractors.domain.roster.CertificationKind;
import org.kantoku.contractors.domain.roster.ContactRole;
import org.kantoku.contractors.domain.roster.MergerKind;
import org.kantoku.contractors.domain.roster.NoticeState;
import org.kantoku.contractors.domain.roster.PersonDetails;
import org.kantoku.contractors.domain.roster.SiteDetails;
import org.kantoku.contractors.domain.roster.SitePurpose;
import org.kantoku.contracts.application.ContractQueries;
import org.kantoku.contracts.application.ForeignSiteQueries;
import org.kantoku.contracts.application.OriginService;
import org.kantoku.contracts.domain.ForeignBasis;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.StaleRecord;
import org.kantoku.shared.TriState;
import org.kantoku.supervision.application.ContractorListQueries;
import org.kantoku.supervision.application.RegisterFilter;
import org.kantoku.supervision.application.SearchKind;
import org.kantoku.supervision.application.SearchQueries;
import org.kantoku.supervision.application.WorkQueries;
import org.kantoku.supervision.application.WorkRow;
import org.kantoku.support.As;
import org.kantoku.support.ContractFixture;
import org.kantoku.support.FindingFixture;

/** Sites, certificates, people, training and notices of contractors, and our own offices, through the real services. */
@ExtendWith(ArquillianExtension.class)
class RosterIT {

    private static final Identity STAFF = As.staff(PROCUREMENT);
    private static final PersonDetails PERSON = new PersonDetails("試験", "業務課", "00-0000-0000", null);

    @Inject
    private ContractFixture fixture;

    @Inject
    private ContractorService register;

    @Inject
    private ContractorQueries contractors;

    @Inject
    private RosterQueries roster;

    @Inject
    private SiteService sites;

    @Inject
    private MergerService mergers;

    @Inject
    private CertificationService certifications;

    @Inject
    private AppointmentService appointments;

    @Inject
    private AppointmentQueries offices;

    @Inject
    private ContactService contacts;

    @Inject
    private PolicyService policies;

    @Inject
    private TrainingService trainings;

    @Inject
    private NoticeService notices;

    @Inject
    private NoticeDecisionService decisions;

    @Inject
    private RosterFileService files;

    @Inject
    private WorkQueries work;

    @Inject
    private ForeignSiteQueries foreign;

    @Inject
    private OriginService origins;

    @Inject
    private ContractQueries contracts;

    @Inject
    private ContractorListQueries list;

    @Inject
    private SearchQueries search;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    @Test
    void aSiteAbroadDemandsAnEntryUnderEveryContractOnPersonalData() {
        FindingFixture.Firm firm = firm();
        as.does(STAFF, () -> sites.add(firm.contractorId(), site("JP")));
        assertThat(as.run(STAFF, () -> foreign.gaps(firm.contractorId()))).isEmpty();
        UUID abroad = as.run(STAFF, () -> sites.add(firm.contractorId(), site("VN")));
        assertThat(as.run(STAFF, () -> foreign.gaps(firm.contractorId()))).singleElement()
            .satisfies(gap -> assertThat(gap.contractId()).isEqualTo(firm.contractId()));
        UUID entry = as.run(STAFF, () -> origins.addForeign(firm.contractId(), "VN", "試験社", "控え", ForeignBasis.EQUIVALENT, clock.today()));
        assertThat(as.run(STAFF, () -> foreign.gaps(firm.contractorId()))).isEmpty();
        as.does(STAFF, () -> origins.stopForeign(entry));
        assertThat(as.run(STAFF, () -> foreign.gaps(firm.contractorId()))).hasSize(1);
        long version = view(firm).sites().stream().filter(one -> one.id().equals(abroad)).findFirst().orElseThrow().version();
        as.does(STAFF, () -> sites.describe(abroad, version, new SiteDetails("移転", null, "VN", Set.of(SitePurpose.PROCESSING), false,
            clock.today().minusYears(1), clock.today().minusDays(1))));
        assertThat(as.run(STAFF, () -> foreign.gaps(firm.contractorId()))).isEmpty();
    }

    @Test
    void aMergerCallsForAnInspectionUntilItIsWithdrawn() {
        FindingFixture.Firm firm = firm();
        LocalDate effect = clock.today().plusDays(1);
        refuses("roster.error.missing", () -> as.does(STAFF, () -> mergers.add(firm.contractorId(), MergerKind.TOOK_OVER, effect, " ")));
        UUID id = as.run(STAFF, () -> mergers.add(firm.contractorId(), MergerKind.TOOK_OVER, effect, "株式会社しおりロジ"));
        refuses("roster.error.mergerTwice", () -> as.does(STAFF, () -> mergers.add(firm.contractorId(), MergerKind.TOOK_OVER, effect, "x")));
        assertThat(outOfTurn(firm)).containsExactly(effect.plusDays(90));
        RosterView.Merger merger = view(firm).mergers().get(0);
        refuses("roster.error.missing", () -> as.does(STAFF, () -> mergers.withdraw(id, merger.version(), null)));
        assertThatThrownBy(() -> as.does(STAFF, () -> mergers.withdraw(id, merger.version() - 1, "x"))).isInstanceOf(StaleRecord.class);
        as.does(STAFF, () -> mergers.withdraw(id, merger.version(), "合併は取りやめになった"));
        assertThat(outOfTurn(firm)).isEmpty();
        assertThat(view(firm).mergers()).singleElement().satisfies(one -> {
            assertThat(one.voidOn()).isEqualTo(clock.today());
            assertThat(one.voidReason()).isEqualTo("合併は取りやめになった");
        });
        refuses("roster.error.mergerVoid", () -> as.does(STAFF, () -> mergers.withdraw(id, view(firm).mergers().get(0).version(), "x")));
    }

    /** Days by which an inspection out of turn is due. */
    @SuppressWarnings("unchecked")
    private List<LocalDate> outOfTurn(FindingFixture.Firm firm) {
        return ((List<java.sql.Date>) em.createNativeQuery("select due_on from duty where contract_id = ?1 and rule = 'L08' and branch = 'g'")
            .setParameter(1, firm.contractId().toString()).getResultList()).stream().map(java.sql.Date::toLocalDate).toList();
    }

    @Test
    void aCertificateIsReliedUponWithItsReasons() {
        FindingFixture.Firm firm = firm();
        FileRow file = upload(STAFF, firm.contractorId());
        UUID id = as.run(STAFF, () -> certifications.add(firm.contractorId(), mark(true), file.id()));
        as.does(STAFF, () -> certifications.rely(id, "範囲に入る"));
        assertThat(view(firm).certificates()).singleElement().satisfies(one -> {
            assertThat(one.relied()).isTrue();
            assertThat(one.file().name()).isEqualTo("証明書.csv");
            assertThat(one.reliances()).hasSize(1);
        });
        as.does(STAFF, () -> certifications.stopRelying(id, "確かめ直す"));
        assertThat(view(firm).certificates().get(0).relied()).isFalse();
        UUID other = as.run(STAFF, () -> certifications.add(firm.contractorId(), mark(false), null));
        refuses("roster.error.relyScope", () -> as.does(STAFF, () -> certifications.rely(other, "x")));
        UUID stranger = firm().contractorId();
        assertThatThrownBy(() -> as.run(STAFF, () -> certifications.add(stranger, mark(true), file.id()))).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void aVacancyOfAFirmShowsFromTheDayAfter() {
        FindingFixture.Firm firm = firm();
        assertThat(view(firm).vacantSince()).isEqualTo(clock.today().minusYears(1));
        UUID id = as.run(STAFF, () -> appointments.appointOfContractor(firm.contractorId(), null, PERSON, clock.today().minusMonths(6)));
        assertThat(view(firm).vacantSince()).isNull();
        as.does(STAFF, () -> appointments.endOfContractor(id, clock.today().minusDays(1)));
        assertThat(view(firm).vacantSince()).isEqualTo(clock.today());
        UUID account = account("midori");
        assertThatThrownBy(() -> as.run(STAFF, () -> appointments.appointOfContractor(firm.contractorId(), account, PERSON, clock.today())))
            .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as.does(As.staff(ADMINISTRATOR), () -> appointments.end(id, clock.today()))).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void ourOfficesAreKeptByTheAdministratorAndThePrivacyOfficer() {
        UUID officer = account("isobe");
        refuses("roster.error.overallTaken", () -> as.does(As.staff(ADMINISTRATOR),
            () -> appointments.appoint(AppointmentKind.OVERALL, null, officer, clock.today())));
        refuses("roster.error.holder", () -> as.does(As.staff(PRIVACY_OFFICER),
            () -> appointments.appoint(AppointmentKind.AUDIT, null, officer, clock.today())));
        assertThat(as.run(As.staff(ADMINISTRATOR), () -> offices.offices())).anySatisfy(office -> {
            assertThat(office.departmentJa()).isEqualTo("広報部");
            assertThat(office.vacantSince()).isNotNull();
        });
    }

    @Test
    void trainingIsAgainstAVersionOfThePolicy() {
        FindingFixture.Firm firm = firm();
        PolicyRow current = as.run(STAFF, () -> roster.published()).get(0);
        as.does(STAFF, () -> trainings.acknowledge(firm.contractorId(), current.id(), clock.today(), 98, null));
        assertThat(view(firm).enoughUntil()).isEqualTo(clock.today().plusMonths(12));
        refuses("roster.error.future", () -> as.does(STAFF, () -> trainings.acknowledge(firm.contractorId(), current.id(), clock.today().plusDays(1), 98, null)));
        refuses("roster.error.labelTaken", () -> as.does(As.staff(ADMINISTRATOR), () -> policies.publish(current.label(), "x", clock.today())));
    }

    @Test
    void whatAFirmHandsInCountsOnceItIsAccepted() {
        FindingFixture.Firm firm = firm();
        Identity user = As.contractor(firm.contractorId());
        as.does(STAFF, () -> appointments.appointOfContractor(firm.contractorId(), null, new PersonDetails("前任", null, "00-0000-0001", null), clock.today().minusMonths(6)));
        UUID person = as.run(user, () -> notices.responsible(PERSON, clock.today().minusDays(2)));
        assertThat(view(firm).responsibles()).hasSize(1);
        as.does(STAFF, () -> decisions.accept(person, false));
        assertThat(view(firm).responsibles()).extracting(RosterView.Person::shown).containsExactly("業務課 試験", "前任");
        assertThat(view(firm).responsibles().get(1).to()).isEqualTo(clock.today().minusDays(3));
        FileRow file = upload(user, firm().contractorId());
        UUID certificate = as.run(user, () -> notices.certification(mark(false), file.id()));
        as.does(STAFF, () -> decisions.accept(certificate, true));
        assertThat(view(firm).certificates()).singleElement().satisfies(one -> assertThat(one.details().coversThisWork()).isTrue());
        UUID contact = as.run(user, () -> notices.contact(ContactRole.NIGHT_HOLIDAY, PERSON, clock.today()));
        as.does(STAFF, () -> decisions.decline(contact, "番号が違う"));
        assertThat(as.run(user, () -> roster.own()).notices()).anySatisfy(one -> {
            assertThat(one.state()).isEqualTo(NoticeState.DECLINED);
            assertThat(one.remark()).isEqualTo("番号が違う");
            assertThat(one.decidedBy()).isNull();
        });
        UUID training = as.run(user, () -> notices.acknowledgement(roster.published().get(0).id(), clock.today(), 100, null));
        as.does(user, () -> notices.withdraw(training));
        refuses("error.transition", () -> as.does(STAFF, () -> decisions.accept(training, false)));
    }

    @Test
    void anotherFirmsRecordsAreNotThere() {
        FindingFixture.Firm firm = firm();
        Identity stranger = As.contractor(firm().contractorId());
        UUID notice = as.run(As.contractor(firm.contractorId()), () -> notices.contact(ContactRole.DAY_TO_DAY, PERSON, clock.today()));
        FileRow file = upload(STAFF, firm.contractorId());
        assertThatThrownBy(() -> as.does(stranger, () -> notices.withdraw(notice))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as.run(stranger, () -> notices.certification(mark(false), file.id()))).isInstanceOf(RecordNotFound.class);
        assertThat(as.run(stranger, () -> roster.own()).notices()).isEmpty();
    }

    @Test
    void namesStayWhileAContractRunsAndForThreeYears() {
        FindingFixture.Firm firm = firm();
        as.does(STAFF, () -> contacts.add(firm.contractorId(), ContactRole.DAY_TO_DAY, PERSON, clock.today()));
        refuses("roster.error.namesNeeded", () -> as.does(STAFF, () -> contacts.pseudonymise(firm.contractorId())));
        UUID left = people(clock.today().minusYears(3));
        refuses("roster.error.namesKept", () -> as.does(STAFF, () -> contacts.pseudonymise(left)));
        assertThat(waiting()).doesNotContain(firm.contractorId(), left);
    }

    @Test
    void namesGoThreeYearsAfterTheLastContract() {
        UUID left = people(clock.today().minusYears(3).minusDays(1));
        assertThat(waiting()).contains(left);
        as.does(STAFF, () -> contacts.pseudonymise(left));
        RosterView after = as.run(STAFF, () -> roster.of(left));
        assertThat(after.contacts()).singleElement().satisfies(one -> {
            assertThat(one.details().name()).isEqualTo("P-" + one.id().toString().substring(0, 8));
            assertThat(one.details().post()).isEqualTo("業務課");
            assertThat(one.details().phone()).isNull();
        });
        assertThat(after.responsibles()).singleElement().satisfies(one -> assertThat(one.details().name()).startsWith("P-"));
        assertThat(after.notices()).singleElement().satisfies(one -> assertThat(one.person().name()).startsWith("P-"));
        assertThat(waiting()).doesNotContain(left);
    }

    /** A firm that left, with a contact, a responsible person and a notice that name somebody. */
    private UUID people(LocalDate lastDay) {
        UUID left = fixture.left("担当者のいた会社 " + UUID.randomUUID(), lastDay);
        as.does(STAFF, () -> contacts.add(left, ContactRole.DAY_TO_DAY, PERSON, lastDay.minusYears(1)));
        as.run(STAFF, () -> appointments.appointOfContractor(left, null, PERSON, lastDay.minusYears(1)));
        as.run(As.contractor(left), () -> notices.contact(ContactRole.NIGHT_HOLIDAY, PERSON, clock.today()));
        return left;
    }

    private List<UUID> waiting() {
        return as.run(STAFF, () -> work.page(PageRequest.firstOf(PageRequest.MAX_BATCH))).rows().stream()
            .filter(row -> row.kind().equals("REPLACE_NAMES")).map(WorkRow::id).toList();
    }

    /** §4.1: an approval without a contract is a candidacy after 12 months, on the page and in the list. */
    @Test
    void theListShowsTheStateOfTheDateAsThePageDoes() {
        String name = "状態試験" + UUID.randomUUID().toString().substring(0, 8);
        UUID id = as.run(STAFF, () -> register.register(new ContractorDetails(null, ContractorKind.SOLE_TRADER, name, null, null, null, null, null,
            TriState.NO, TriState.YES, "看板 " + name)));
        RegisterFilter filter = new RegisterFilter("看板" + name, Set.of(), Set.of(), null, null, null, null);
        assertThat(state(filter, clock.today())).isEqualTo(ContractorState.CANDIDATE).isEqualTo(as.run(STAFF, () -> contractors.view(id)).state());
        assertThat(as.run(STAFF, () -> search.find("㈱看板" + name))).isEmpty();
        assertThat(as.run(STAFF, () -> search.find("看板 " + name))).anyMatch(group -> group.kind() == SearchKind.CONTRACTOR && group.total() == 1);
        RegisterFilter approved = new RegisterFilter("みなと市潮風区役所", Set.of(), Set.of(), null, null, null, null);
        assertThat(state(approved, clock.today())).isEqualTo(ContractorState.CANDIDATE);
        assertThat(state(approved, clock.today().minusDays(300))).isEqualTo(ContractorState.APPROVED);
    }

    private ContractorState state(RegisterFilter filter, LocalDate asOf) {
        return as.run(STAFF, () -> list.page(filter, asOf, PageRequest.firstOf(5))).rows().get(0).state();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyElseWrites(Role role) {
        Identity who = role == Role.CONTRACTOR_USER ? As.contractor(UUID.randomUUID()) : As.staff(role);
        UUID none = UUID.randomUUID();
        if (role != PROCUREMENT && role != DEPT_PRIVACY_MANAGER && role != PRIVACY_OFFICER) {
            denied(() -> as.run(who, () -> sites.add(none, site("JP"))));
            denied(() -> as.run(who, () -> mergers.add(none, MergerKind.TOOK_OVER, clock.today(), "x")));
            denied(() -> as.does(who, () -> mergers.withdraw(none, 1, "x")));
            denied(() -> as.run(who, () -> certifications.add(none, mark(true), null)));
            denied(() -> as.does(who, () -> certifications.rely(none, "x")));
            denied(() -> as.run(who, () -> appointments.appointOfContractor(none, null, PERSON, clock.today())));
            denied(() -> as.run(who, () -> contacts.add(none, ContactRole.INCIDENT, PERSON, clock.today())));
            denied(() -> as.does(who, () -> contacts.pseudonymise(none)));
            denied(() -> as.run(who, () -> trainings.acknowledge(none, none, clock.today(), 1, null)));
            denied(() -> as.does(who, () -> decisions.accept(none, false)));
            denied(() -> as.does(who, () -> decisions.decline(none, "x")));
        }
        if (role != ADMINISTRATOR && role != PRIVACY_OFFICER) {
            denied(() -> as.run(who, () -> appointments.appoint(AppointmentKind.AUDIT, null, none, clock.today())));
            denied(() -> as.run(who, () -> policies.publish("x", "x", clock.today())));
        }
        if (role != Role.CONTRACTOR_USER) {
            denied(() -> as.run(who, () -> notices.responsible(PERSON, clock.today())));
            denied(() -> as.run(who, () -> roster.own()));
        } else {
            denied(() -> as.run(who, () -> roster.of(none)));
            denied(() -> as.run(who, () -> offices.offices()));
            denied(() -> as.run(who, () -> foreign.gaps(none)));
        }
    }

    private static void denied(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDenied.class);
    }

    private FindingFixture.Firm firm() {
        return fixture.running("台帳試験 " + UUID.randomUUID(), clock.today().plusYears(1));
    }

    private RosterView view(FindingFixture.Firm firm) {
        return as.run(STAFF, () -> roster.of(firm.contractorId()));
    }

    private SiteDetails site(String country) {
        return new SiteDetails("試験拠点", null, country, Set.of(SitePurpose.PROCESSING), false, clock.today().minusYears(1), null);
    }

    private CertificationDetails mark(boolean covers) {
        return new CertificationDetails(CertificationKind.PMARK, "99000999", null, covers, clock.today().minusMonths(6), clock.today().plusMonths(18));
    }

    private FileRow upload(Identity who, UUID contractorId) {
        return as.run(who, () -> files.keep(contractorId, "証明書.csv", new ByteArrayInputStream("番号,期限\n1,2\n".getBytes(StandardCharsets.UTF_8))));
    }

    private UUID account(String loginId) {
        return UUID.fromString((String) em.createNativeQuery("select cast(id as char) from user_account where login_id = ?1")
            .setParameter(1, loginId).getSingleResult());
    }

    private static void refuses(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
