package org.kantoku.supervision.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.domain.Role;
import org.kantoku.contracts.application.ContractService;
import org.kantoku.contracts.application.RegisterReviewService;
import org.kantoku.contracts.application.RiskService;
import org.kantoku.contracts.domain.Connection;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.ContractKind;
import org.kantoku.contracts.domain.HandlingPlace;
import org.kantoku.contracts.domain.IncidentHistory;
import org.kantoku.contracts.domain.OutageTolerance;
import org.kantoku.contracts.domain.PrincipalVolume;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.RenewalKind;
import org.kantoku.contracts.domain.RiskFactors;
import org.kantoku.contracts.domain.Sensitivity;
import org.kantoku.contracts.domain.SubDepth;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.TriState;
import org.kantoku.support.As;
import org.kantoku.support.ContractFixture;
import org.kantoku.support.FindingFixture;

/** What is kept of the board is what would be worked out now, whatever is recorded in between. */
@ExtendWith(ArquillianExtension.class)
class KeptAnswersIT {

    private static final RiskFactors GRAVE = new RiskFactors(Sensitivity.SPECIAL_CARE_MY_NUMBER, PrincipalVolume.MORE, HandlingPlace.DOMESTIC_SITE,
        SubDepth.NONE, Connection.FILE_EXCHANGE, OutageTolerance.WITHIN_7_DAYS, IncidentHistory.NONE);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FindingFixture findings;

    @Inject
    private RiskService risks;

    @Inject
    private ContractService registering;

    @Inject
    private UserTransaction transaction;

    @Inject
    private ContractFixture contracts;

    @Inject
    private RegisterReviewService reviews;

    @Inject
    private BoardQueries board;

    @Inject
    private DutyQueries duties;

    @Inject
    private KeptAnswers answers;

    @Inject
    private AuditTrail trail;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @Test
    void everyAnswerIsThatOfTheLedgerAfterEveryCommand() {
        LocalDate today = clock.today();
        compare("at first");
        FindingFixture.Firm firm = contracts.running("保存した答えの会社", today.plusDays(20));
        compare("with a contract that is lapsed in the past, too");
        FindingFixture.Firm second = contracts.another(firm, today.plusYears(1));
        compare("with another");
        as.does(As.staff(Role.PROCUREMENT), () -> reviews.reviewed(firm.contractId(), ""));
        compare("after a review");
        as.does(As.staff(Role.PROCUREMENT), () -> reviews.reviewed(second.contractId(), ""));
        compare("after another review");
        UUID assessment = as.run(As.staff(Role.PROCUREMENT), () -> risks.assess(firm.contractId(), GRAVE, "重い評価"));
        as.does(As.staff(Role.PRIVACY_OFFICER), () -> risks.approve(assessment));
        compare("in another tier");
        UUID department = as.run(As.staff(Role.PRIVACY_OFFICER), () -> board.departments().get(0).id());
        as.does(As.staff(Role.PROCUREMENT), () -> registering.describe(second.contractId(), version(second.contractId()), ofDepartment(department), "所管の変更"));
        compare("in another department");
        findings.raise(second, FindingGrade.MAJOR, false);
        compare("with a finding");
    }

    private ContractDetails ofDepartment(UUID department) {
        LocalDate since = clock.today().minusYears(1);
        return new ContractDetails("試験契約", ContractKind.MIXED, department, null, null, Set.of(Purpose.ORDER_DELIVERY), since, clock.today().plusYears(1),
            RenewalKind.NONE, null, 0, null, null, TriState.NO, TriState.NO, TriState.NO);
    }

    private long version(UUID contract) {
        return ((Number) em.createNativeQuery("select version from contract where id = ?1").setParameter(1, contract.toString()).getSingleResult()).longValue();
    }

    /** What is kept, asked twice, against what a transaction, in which nothing is kept, works out. */
    private void compare(String when) {
        for (LocalDate day : List.of(clock.today(), clock.today().minusMonths(4), clock.today().plusMonths(2))) {
            List<Object> kept = answers(day);
            assertThat(answers(day)).as("%s on %s, again", when, day).isEqualTo(kept);
            assertThat(kept).as("%s on %s", when, day).isEqualTo(within(() -> answers(day)));
            assertFirstOfAll(day, "lapses " + when, page -> duties.lapses(day, DutyFilter.all(), page));
            assertFirstOfAll(day, "lapses of a department " + when, page -> duties.lapses(day, DutyFilter.ofDepartment(board.departments().get(0).id()), page));
            assertFirstOfAll(day, "what falls due " + when, page -> duties.upcoming(day, DutyFilter.all(), 30, page));
        }
    }

    /** The first pages are put together from the parts of the ledger, a longer one is asked for as a whole. */
    private void assertFirstOfAll(LocalDate day, String what, Function<PageRequest, Page<DutyRow>> list) {
        Page<DutyRow> all = as.run(As.staff(Role.PRIVACY_OFFICER), () -> list.apply(PageRequest.firstOf(PageRequest.MAX_SIZE)));
        Page<DutyRow> first = as.run(As.staff(Role.PRIVACY_OFFICER), () -> list.apply(PageRequest.firstOf(20)));
        Page<DutyRow> second = as.run(As.staff(Role.PRIVACY_OFFICER), () -> list.apply(new PageRequest(20, 20, null, false)));
        assertThat(first.total()).as("%s on %s", what, day).isEqualTo(all.total());
        assertThat(first.rows()).as("%s on %s", what, day).isEqualTo(all.rows().subList(0, Math.min(20, all.rows().size())));
        if (all.total() > 20) {
            assertThat(second.rows()).as("%s on %s, second page", what, day).isEqualTo(all.rows().subList(20, Math.min(40, all.rows().size())));
        }
    }

    private List<Object> answers(LocalDate day) {
        return as.run(As.staff(Role.PRIVACY_OFFICER), () -> List.of(board.tiles(day, BoardScope.ALL), board.rules(day, BoardScope.ALL),
            board.year(day, BoardScope.ALL), board.horizon(day, BoardScope.ALL), board.shares(BoardShare.By.DEPARTMENT, day, BoardScope.ALL),
            duties.lapses(day, DutyFilter.all(), PageRequest.firstOf(25)), duties.upcoming(day, DutyFilter.all(), 30, PageRequest.firstOf(25)),
            duties.federal(day, 90), ofDepartment(day, BoardScope.ofDepartment(board.departments().get(0).id()))));
    }

    private List<Object> ofDepartment(LocalDate day, BoardScope scope) {
        return List.of(board.tiles(day, scope), board.rules(day, scope), board.year(day, scope), board.horizon(day, scope),
            duties.lapses(day, DutyFilter.within(scope), PageRequest.firstOf(25)), duties.upcoming(day, DutyFilter.within(scope), 30, PageRequest.firstOf(25)));
    }

    @Test
    void theSecondTimeTheLedgerIsNotAsked() {
        LocalDate day = clock.today().minusDays(3);
        long first = statements(() -> answers(day));
        long second = statements(() -> answers(day));
        assertThat(first).isGreaterThan(second);
        assertThat(second).as("one question each: has anybody recorded anything").isLessThanOrEqualTo(14);
    }

    /** Signing in, for one, changes no answer. */
    @Test
    void whatChangesNothingKeepsTheAnswers() throws Exception {
        int[] asked = {0};
        List<Object> question = List.of(UUID.randomUUID());
        Object one = answers.of(question, () -> ++asked[0]);
        within(() -> append("account.signIn"));
        assertThat(answers.of(question, () -> ++asked[0])).isEqualTo(one).isEqualTo(1);
        within(() -> append("contract.describe"));
        assertThat(answers.of(question, () -> ++asked[0])).isEqualTo(2);
        within(() -> em.createNativeQuery("insert into ledger_change (first_day) values ('2026-01-01')").executeUpdate());
        assertThat(answers.of(question, () -> ++asked[0])).isEqualTo(3);
    }

    /** What is asked amid a command may be taken back with it. */
    @Test
    void nothingIsKeptWithinATransaction() throws Exception {
        List<Object> question = List.of(UUID.randomUUID());
        as.rolledBack(() -> assertThat(asked(question, "uncommitted")).isEqualTo("uncommitted"));
        assertThat(asked(question, "committed")).isEqualTo("committed");
        as.rolledBack(() -> assertThat(asked(question, "uncommitted")).isEqualTo("uncommitted"));
        assertThat(asked(question, "again")).isEqualTo("committed");
    }

    private String asked(List<Object> question, String answer) {
        return answers.of(question, () -> answer);
    }

    /** The permission is asked before what is kept. */
    @Test
    void whatIsKeptIsForThoseWhoMaySeeIt() {
        answers(clock.today());
        for (Role role : List.of(Role.ADMINISTRATOR, Role.CONTRACTOR_USER)) {
            assertThatThrownBy(() -> as.does(role == Role.CONTRACTOR_USER ? As.contractor(UUID.randomUUID()) : As.staff(role),
                () -> board.tiles(clock.today(), BoardScope.ALL))).isInstanceOf(AccessDenied.class);
        }
    }

    private Object append(String action) {
        return as.run(As.staff(Role.PROCUREMENT), () -> {
            trail.record(action, "Contract", UUID.randomUUID(), "T0000-0000", null);
            return null;
        });
    }

    private <T> T within(Callable<T> work) {
        try {
            transaction.begin();
            T result = work.call();
            transaction.commit();
            return result;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Questions put to the server by all; other tests do not run meanwhile. */
    private long statements(Runnable work) {
        long before = count();
        work.run();
        return count() - before - 1;
    }

    private long count() {
        Object[] row = (Object[]) em.createNativeQuery("show global status like 'Com_select'").getSingleResult();
        return Long.parseLong(row[1].toString());
    }
}
