package org.kantoku.supervision.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.domain.Role;
import org.kantoku.contracts.domain.ClauseStatus;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.inspections.domain.SelfAssessmentState;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.shared.TriState;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.SupervisedContract;
import org.kantoku.supervision.domain.SupervisionPolicy;
import org.kantoku.supervision.domain.rules.DutyRules;
import org.kantoku.support.As;
import org.kantoku.support.ContractFixture;

/** The ledger in the database against the rules in memory, over random histories; every test is rolled back. */
@ExtendWith(ArquillianExtension.class)
class LedgerIT {

    private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
    private static final int DAYS = 1000;

    @Inject
    private DutyReconciler reconciler;

    @Inject
    private FactsRepository facts;

    @Inject
    private PolicyRepository policies;

    @Inject
    private BoardQueries board;

    @Inject
    private BoardContractQueries contracts;

    @Inject
    private ContractListQueries list;

    @Inject
    private ContractorListQueries contractorList;

    @Inject
    private StandingRepository present;

    @Inject
    private BusinessClock clock;

    @Inject
    private DutyQueries duties;

    @Inject
    private OpenFindingQueries openFindings;

    @Inject
    private LedgerReach reach;

    @Inject
    private ContractFixture fixture;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    private final Random random = new Random(20261123);
    private UUID department;
    private UUID contractor;

    @Test
    void theBoardIsTheRulesOnEveryDay() throws Exception {
        as.rolledBack(() -> as.does(As.staff(Role.PRIVACY_OFFICER), () -> {
            List<UUID> ids = newContracts(5);
            ids.forEach(id -> anyFacts(id, 14));
            reconciler.reconcile(ids);
            SupervisionPolicy policy = policies.read();
            List<SupervisedContract> inMemory = facts.read(ids).stream().map(f -> new SupervisedContract(f, policy)).toList();
            for (int i = 0; i < 25; i++) {
                compare(inMemory, FIRST.plusDays(random.nextInt(DAYS + 100)));
            }
            for (int i = 0; i < 4; i++) {
                compareYear(FIRST.plusDays(random.nextInt(DAYS)));
            }
        }));
    }

    private void compare(List<SupervisedContract> inMemory, LocalDate day) {
        Set<String> expected = new HashSet<>();
        Set<UUID> lapsed = new HashSet<>();
        Set<UUID> risky = new HashSet<>();
        Set<UUID> supervised = new HashSet<>();
        for (SupervisedContract c : inMemory) {
            UUID id = c.facts().contractId();
            if (c.isSupervisedOn(day)) {
                supervised.add(id);
            }
            for (Requirement r : asked(c, day)) {
                if (r.dueOn().isBefore(day)) {
                    expected.add(id + " " + r.key());
                    if (severity(c, r, day).makesContractLapsed()) {
                        lapsed.add(id);
                    }
                } else if (r.dueOn().isBefore(day.plusDays(30)) && severity(c, r, day).makesContractLapsed()) {
                    risky.add(id);
                }
            }
        }
        DutyFilter own = DutyFilter.ofDepartment(department);
        assertThat(duties.lapses(day, own, PageRequest.firstOf(200)).rows().stream()
            .map(row -> row.contractId() + " " + row.rule() + "/" + row.branch() + "/" + row.subjectKey()))
            .as("lapses on %s", day).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(ids(BoardView.SUPERVISED, day)).as("supervised on %s", day).isEqualTo(supervised);
        assertThat(ids(BoardView.LAPSED, day)).as("lapsed on %s", day).isEqualTo(lapsed);
        risky.removeAll(lapsed);
        assertThat(ids(BoardView.AT_RISK, day)).as("at risk on %s", day).isEqualTo(risky);
        compareList(day, lapsed, risky, supervised);
        BoardTiles tiles = board.tiles(day, BoardScope.ofDepartment(department));
        assertThat(tiles.supervised()).isEqualTo(supervised.size());
        assertThat(tiles.lapsedContracts()).isEqualTo(lapsed.size());
        assertThat(tiles.atRiskContracts()).isEqualTo(risky.size());
        assertThat(tiles.ok()).isEqualTo(ids(BoardView.OK, day).size());
        assertThat(tiles.waived()).isEqualTo(ids(BoardView.WAIVED, day).size());
        assertThat(tiles.ending()).isEqualTo(ids(BoardView.ENDING, day).size());
        assertThat(board.rules(day, BoardScope.ofDepartment(department)).stream().mapToLong(RuleLapses::total).sum()).isEqualTo(expected.size());
    }

    @Test
    void howAContractStandsAtPresentIsWhatTheLedgerSaysUntilItNoLongerHolds() throws Exception {
        as.rolledBack(() -> as.does(As.staff(Role.PRIVACY_OFFICER), () -> {
            List<UUID> ids = newContracts(6);
            ids.forEach(id -> anyFacts(id, 12));
            reconciler.reconcile(ids);
            assertThat(present.outdated(ids, clock.today())).isEmpty();
            for (int i = 0; i < 12; i++) {
                LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
                present.refresh(ids, day);
                List<String> said = standing("select z.contract_id, z.tier, z.lapses, z.worst, z.lead_duty, z.next_due, z.waived_until, z.standing"
                    + " from contract_standing z where z.contract_id in " + Sql.in(ids));
                LocalDate until = rows("select min(holds_until), 0 from contract_standing where contract_id in " + Sql.in(ids)).get(0).date(0);
                for (LocalDate on = day; on.isBefore(until) && on.isBefore(day.plusDays(40)); on = on.plusDays(1)) {
                    assertThat(standing(StandingSql.worked("in " + Sql.in(ids)).replace("?1", LedgerSql.literal(on)))).as("%s, written on %s", on, day)
                        .isEqualTo(said);
                }
                assertThat(present.outdated(ids, until.isAfter(day.plusYears(50)) ? day : until.minusDays(1))).isEmpty();
            }
        }));
    }

    private List<String> standing(String sql) {
        return rows(sql).stream().map(r -> java.util.Arrays.toString(r.columns())).sorted().toList();
    }

    @Test
    void theListOfTodayIsTheListOfTheLedger() throws Exception {
        as.rolledBack(() -> as.does(As.staff(Role.PRIVACY_OFFICER), () -> {
            List<UUID> ids = newContracts(12);
            ids.forEach(id -> anyFacts(id, 12));
            LocalDate today = clock.today();
            assertThat(present.holdsOn(today)).as("a contract not yet worked out is in no list of the present").isFalse();
            reconciler.reconcile(ids);
            for (int turns = 0; present.roll(today); turns++) {
                assertThat(turns).as("every turn writes some hundred rows, each once").isLessThan(20);
            }
            assertThat(present.holdsOn(today)).isTrue();
            RegisterFilter own = new RegisterFilter("", Set.of(), Set.of(), department, null, null, null);
            for (String sort : new String[] {null, "title", "number", "contractor", "tier", "department", "endDate", "inspectedOn", "nextDueOn", "state"}) {
                for (PageRequest page : List.of(new PageRequest(0, 5, sort, false), new PageRequest(5, 5, sort, true), new PageRequest(40, 5, sort, true))) {
                    var now = list.page(own, today, page);
                    var firms = contractorList.page(own, today, page);
                    run("update contract_standing set holds_until = '" + today + "' where contract_id = '" + ids.get(0) + "'");
                    assertThat(present.holdsOn(today)).isFalse();
                    assertThat(now).as("sorted by %s", sort).isEqualTo(list.page(own, today, page));
                    assertThat(firms).isEqualTo(contractorList.page(own, today, page));
                    present.refresh(ids, today);
                }
            }
            for (SupervisionState state : SupervisionState.values()) {
                RegisterFilter only = new RegisterFilter("", Set.of(state), Set.of(), department, null, null, null);
                assertThat(list.count(only, today)).isEqualTo(list.page(only, today, PageRequest.firstOf(50)).rows().size());
            }
        }));
    }

    /** The list of contracts says of each contract what the board says. */
    private void compareList(LocalDate day, Set<UUID> lapsed, Set<UUID> risky, Set<UUID> supervised) {
        RegisterFilter all = new RegisterFilter("", Set.of(), Set.of(), department, null, null, null);
        Map<UUID, SupervisionState> listed = list.page(all, day, PageRequest.firstOf(200)).rows().stream()
            .collect(Collectors.toMap(ContractListRow::id, row -> row.standing().state()));
        assertThat(in(listed, SupervisionState.LAPSED)).as("listed as lapsed on %s", day).isEqualTo(lapsed);
        assertThat(in(listed, SupervisionState.AT_RISK)).as("listed as at risk on %s", day).isEqualTo(risky);
        assertThat(in(listed, SupervisionState.OK)).as("listed as in order on %s", day).isEqualTo(ids(BoardView.OK, day));
        assertThat(ids(BoardView.WAIVED, day)).as("listed as waived on %s", day).isSubsetOf(in(listed, SupervisionState.WAIVED));
        assertThat(in(listed, SupervisionState.NOT_APPLICABLE)).noneMatch(supervised::contains);
        assertThat(list.count(new RegisterFilter("", Set.of(SupervisionState.LAPSED), Set.of(), department, null, null, null), day))
            .isEqualTo(board.tiles(day, BoardScope.ofDepartment(department)).lapsedContracts());
        for (BoardView view : BoardView.values()) {
            contracts.page(day, view, BoardScope.ofDepartment(department), PageRequest.firstOf(200)).rows()
                .forEach(row -> assertThat(row.state()).as("%s on %s", row.number(), day).isEqualTo(listed.get(row.id()).name()));
        }
    }

    private static Set<UUID> in(Map<UUID, SupervisionState> listed, SupervisionState state) {
        return listed.entrySet().stream().filter(e -> e.getValue() == state).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    @Test
    void aContractWithoutPersonalDataThatHasLapsedIsListedAsLapsed() throws Exception {
        as.rolledBack(() -> as.does(As.staff(Role.PROCUREMENT), () -> {
            UUID id = newContracts(1).get(0);
            run("update contract set renewal = 'NONE', renewal_term_months = null, end_date = '" + FIRST.plusDays(30) + "' where id = '" + id + "'");
            profile(id, TriState.NO, TriState.NO, FIRST, FIRST);
            reconciler.reconcile(Set.of(id));
            LocalDate day = FIRST.plusDays(40);
            assertThat(list.find(id, day).standing()).satisfies(s -> {
                assertThat(s.state()).isEqualTo(SupervisionState.LAPSED);
                assertThat(s.leadRule()).isEqualTo(RuleId.L13);
            });
            assertThat(ids(BoardView.LAPSED, day)).containsExactly(id);
            assertThat(board.tiles(day, BoardScope.ofDepartment(department)).unsupervised()).isEqualTo(1);
        }));
    }

    private void compareYear(LocalDate day) {
        for (YearGrid.Row row : board.year(day, BoardScope.ofDepartment(department)).rows()) {
            for (YearGrid.Cell cell : row.cells()) {
                List<DutyRow> listed = duties.ofMonth(day, new DutyFilter(null, null, department, null, null, null, row.kind(), cell.month(), null),
                    PageRequest.firstOf(200)).rows();
                assertThat(cell.due()).as("%s %s on %s", row.kind(), cell.month(), day).isEqualTo(listed.size());
                assertThat(cell.lapsed()).isEqualTo(listed.stream().filter(DutyRow::isLapsed).count());
                assertThat(cell.soon()).isEqualTo(listed.stream().filter(DutyRow::isSoon).count());
                assertThat(cell.done()).isEqualTo(listed.stream().filter(d -> d.metOn() != null).count());
            }
        }
    }

    /** The number on the board opens the list behind it. */
    @Test
    void theListOfOpenFindingsIsAsLongAsTheBoardSays() {
        UUID department = UUID.fromString(em.createNativeQuery("select cast(id as char) from department where code = 'D01'").getSingleResult().toString());
        for (BoardScope scope : List.of(BoardScope.ALL, BoardScope.ofDepartment(department))) {
            for (LocalDate day : List.of(clock.today(), clock.today().minusMonths(2), clock.today().minusMonths(8))) {
                var page = as.run(As.staff(Role.AUDIT_OFFICER), () -> openFindings.page(day, scope, PageRequest.firstOf(PageRequest.MAX_SIZE)));
                BoardTiles tiles = as.run(As.staff(Role.AUDIT_OFFICER), () -> board.tiles(day, scope));
                assertThat(page.total()).as("%s %s", day, scope).isEqualTo(tiles.openFindings());
                assertThat(page.rows().stream().filter(r -> r.grade() == FindingGrade.CRITICAL).count()).isEqualTo(Math.min(PageRequest.MAX_SIZE, tiles.criticalFindings()));
            }
        }
    }

    /** model.md §6: what repeats is worked out 24 months ahead; whoever looks further extends the ledger. */
    @Test
    void theLedgerReachesFurtherWhenSomebodyLooksFurther() throws Exception {
        UUID contract = fixture.running("先の日の試験 " + UUID.randomUUID(), clock.today().plusYears(9)).contractId();
        LocalDate far = clock.today().plusYears(6);
        as.rolledBack(() -> {
            assertThat(reach.lacking(clock.today().plusMonths(24))).isEmpty();
            assertThat(reach.lacking(far)).isPresent();
            assertThat(lastReport(contract)).isBefore(far.minusYears(2));
            reconciler.reconcile(List.of(contract));
            assertThat(lastReport(contract)).isAfter(far.minusYears(1));
        });
    }

    private LocalDate lastReport(UUID contract) {
        return LocalDate.parse(em.createNativeQuery("select cast(max(due_on) as char) from duty where rule = 'L19' and contract_id = ?1")
            .setParameter(1, contract.toString()).getSingleResult().toString());
    }

    private List<Requirement> asked(SupervisedContract c, LocalDate day) {
        return DutyRules.all().stream().flatMap(rule -> rule.requirementsOn(c, day).stream())
            .filter(r -> !(r.rule().isWaivable() && c.facts().waivers().stream()
                .anyMatch(w -> w.covers(r.rule().name(), r.branch(), r.subject().key(), day)))).toList();
    }

    /** Days over are counted from the due day of the ledger, which a waiver or a late opening moves. */
    private Severity severity(SupervisedContract c, Requirement r, LocalDate day) {
        LocalDate due = r.dueOn();
        if (due.isBefore(day)) {
            due = duties.lapses(day, DutyFilter.ofContract(c.facts().contractId()), PageRequest.firstOf(200)).rows().stream()
                .filter(row -> (row.rule() + "/" + row.branch() + "/" + row.subjectKey()).equals(r.key())).findFirst().orElseThrow().dueOn();
        }
        return r.severity().on(c.tierOn(day), day.toEpochDay() - due.toEpochDay());
    }

    private Set<UUID> ids(BoardView view, LocalDate day) {
        return contracts.page(day, view, BoardScope.ofDepartment(department), PageRequest.firstOf(200)).rows().stream().map(BoardContract::id).collect(Collectors.toSet());
    }

    @Test
    void reconcilingAfterEveryChangeEqualsWorkingEverythingOut() throws Exception {
        as.rolledBack(() -> {
            List<UUID> ids = newContracts(4);
            for (int step = 0; step < 25; step++) {
                UUID id = ids.get(random.nextInt(ids.size()));
                anyFacts(id, 1);
                reconciler.reconcile(Set.of(id));
            }
            List<String> incremental = ledger(ids);
            for (String table : List.of("duty", "contract_tier_span", "supervised_span", "waived_span", "contract_end_span")) {
                run("delete from " + table + " where contract_id in " + Sql.in(ids));
            }
            reconciler.reconcile(ids);
            assertThat(incremental).isNotEmpty().isEqualTo(ledger(ids));
        });
    }

    private List<String> ledger(List<UUID> ids) {
        List<String> lines = new ArrayList<>();
        rows("select " + DutyLine.COLUMNS + " from duty where contract_id in " + Sql.in(ids)).forEach(r -> lines.add(DutyLine.of(r).toString()));
        for (String spans : List.of("contract_tier_span", "supervised_span", "contract_end_span")) {
            rows("select * from " + spans + " where contract_id in " + Sql.in(ids))
                .forEach(r -> lines.add(spans + java.util.Arrays.toString(r.columns())));
        }
        return lines.stream().sorted().toList();
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnTheNumberOfContracts() throws Exception {
        as.rolledBack(() -> as.does(As.staff(Role.INSPECTOR), () -> {
            List<UUID> ids = newContracts(10);
            ids.forEach(id -> anyFacts(id, 6));
            reconciler.reconcile(ids);
            long one = statements(() -> reconciler.reconcile(ids.subList(0, 1)));
            assertThat(statements(() -> reconciler.reconcile(ids))).isEqualTo(one).isLessThan(60);
            LocalDate day = FIRST.plusDays(500);
            assertThat(statements(() -> board.tiles(day, BoardScope.ALL))).isLessThanOrEqualTo(6);
            assertThat(statements(() -> board.rules(day, BoardScope.ALL))).isEqualTo(1);
            assertThat(statements(() -> board.year(day, BoardScope.ALL))).isEqualTo(1);
            assertThat(statements(() -> duties.lapses(day, DutyFilter.all(), PageRequest.firstOf(50)))).as("which, and what they say").isEqualTo(2);
            assertThat(statements(() -> duties.lapses(day, DutyFilter.all(), PageRequest.firstOf(200)))).isEqualTo(1);
            assertThat(statements(() -> contracts.page(day, BoardView.SUPERVISED, BoardScope.ALL, PageRequest.firstOf(50)))).isEqualTo(2);
        }));
    }

    /** The database finds lines by the part it stores, a change names it by the one worked out here. */
    @Test
    void aLineLiesInTheSamePartHereAndInTheDatabase() throws Exception {
        as.rolledBack(() -> as.does(As.staff(Role.INSPECTOR), () -> {
            List<UUID> ids = newContracts(5);
            ids.forEach(id -> anyFacts(id, 14));
            reconciler.reconcile(ids);
            List<SqlRow> lines = SqlRow.of(em.createNativeQuery("select " + DutyLine.COLUMNS + ", part from duty").getResultList());
            assertThat(lines).hasSizeGreaterThan(200).allSatisfy(line -> assertThat(DutyLine.of(line).part()).isEqualTo(line.integer(16)));
            assertThat(lines.stream().map(line -> line.integer(16)).distinct()).hasSizeGreaterThan(LedgerSql.PARTS / 2);
        }));
    }

    @Test
    void everyPartOfTheBoardIsOneStatement() throws Exception {
        as.rolledBack(() -> as.does(As.staff(Role.INSPECTOR), () -> {
            LocalDate day = FIRST.plusDays(500);
            assertThat(statements(() -> board.horizon(day, BoardScope.ALL))).isEqualTo(1);
            assertThat(statements(() -> duties.federal(day, 90))).isEqualTo(1);
            for (BoardShare.By by : BoardShare.By.values()) {
                assertThat(statements(() -> board.shares(by, day, BoardScope.ALL))).as("by %s, and whether the present standing holds", by)
                    .isEqualTo(by == BoardShare.By.DEPARTMENT ? 3 : 2);
            }
        }));
    }

    @Test
    void everyNumberOfTheBoardIsTheLengthOfItsList() throws Exception {
        as.rolledBack(() -> as.does(As.staff(Role.INSPECTOR), () -> {
            List<UUID> ids = newContracts(6);
            ids.forEach(id -> anyFacts(id, 10));
            inspectors(ids);
            coops(ids);
            reconciler.reconcile(ids);
            BoardScope own = BoardScope.ofDepartment(department);
            for (int i = 0; i < 6; i++) {
                LocalDate day = FIRST.plusDays(200 + random.nextInt(DAYS - 200));
                BoardQueries.Horizon horizon = board.horizon(day, own);
                assertThat(List.of(horizon.within30(), horizon.within60(), horizon.within90())).as("due on %s", day)
                    .isEqualTo(List.of(due(day, 30), due(day, 60), due(day, 90)));
                for (BoardShare.By by : BoardShare.By.values()) {
                    List<BoardShare> shares = board.shares(by, day, own);
                    shares.forEach(share -> compareShare(by, share, day));
                    if (by == BoardShare.By.DEPARTMENT) {
                        assertThat(shares).allMatch(share -> share.id().equals(department));
                        assertThat(shares.stream().mapToLong(BoardShare::supervised).sum()).isEqualTo(board.tiles(day, own).supervised());
                    }
                }
                for (RuleLapses rule : board.rules(day, own)) {
                    for (Severity severity : Severity.values()) {
                        DutyFilter filter = new DutyFilter(rule.rule(), severity, department, null, null, null, null, null, null);
                        assertThat(duties.lapses(day, filter, PageRequest.firstOf(1)).total()).as("%s %s on %s", rule.rule(), severity, day)
                            .isEqualTo(switch (severity) {
                                case CRITICAL -> rule.critical();
                                case HIGH -> rule.high();
                                case MEDIUM -> rule.medium();
                                case LOW -> rule.low();
                            });
                    }
                }
            }
        }));
    }

    private long due(LocalDate day, int days) {
        return duties.upcoming(day, DutyFilter.ofDepartment(department), days, PageRequest.firstOf(1)).total();
    }

    private void compareShare(BoardShare.By by, BoardShare share, LocalDate day) {
        BoardScope part = new BoardScope(department, by == BoardShare.By.INSPECTOR ? share.id() : null, by == BoardShare.By.COOP ? share.id() : null);
        assertThat(List.of(share.supervised(), share.lapsed(), share.atRisk(), share.waived())).as("%s %s on %s", by, share.nameJa(), day)
            .isEqualTo(List.of(length(BoardView.SUPERVISED, part, day), length(BoardView.SUPERVISED_LAPSED, part, day),
                length(BoardView.SUPERVISED_AT_RISK, part, day), length(BoardView.WAIVED, part, day)));
        assertThat(board.tiles(day, part).supervised()).isEqualTo(share.supervised());
    }

    private long length(BoardView view, BoardScope scope, LocalDate day) {
        return contracts.page(day, view, scope, PageRequest.firstOf(1)).total();
    }

    /** Two accounts on every inspection of the first contracts; the others have none. */
    private void inspectors(List<UUID> ids) {
        run("insert into inspection_inspector (inspection_id, account_id) select ic.inspection_id, a.id from inspection_contract ic join (select id"
            + " from user_account order by login_id limit 2) a where ic.contract_id in " + Sql.in(ids.subList(0, 4)));
    }

    /** Two member co-ops' data go through the first contract, one's through the second. */
    private void coops(List<UUID> ids) {
        for (int i = 0; i < 2; i++) {
            UUID coop = UUID.randomUUID();
            UUID entrustment = UUID.randomUUID();
            insert("member_coop", "name, member_from, search_text, sort_key", coop, "試験生協" + i, FIRST, "", "");
            insert("upstream_entrustment", "member_coop_id, purposes, valid_from, valid_to", entrustment, coop, "", FIRST, FIRST.plusYears(5));
            for (int n = 0; n <= i; n++) {
                insert("contract_upstream", "contract_id, entrustment_id, linked_on, unlinked_on", UUID.randomUUID(), ids.get(n), entrustment, FIRST,
                    n == 0 ? FIRST.plusDays(500) : null);
            }
        }
    }

    @Test
    void aFindingOverSeveralContractsIsOneLapse() throws Exception {
        as.rolledBack(() -> as.does(As.staff(Role.INSPECTOR), () -> {
            List<UUID> ids = newContracts(3);
            UUID shared = UUID.randomUUID();
            for (UUID id : ids) {
                run("insert into duty (id, contract_id, contractor_id, rule, branch, subject_type, subject_id, subject_key, opened_on, due_on,"
                    + " severity_high_tier, severity_other_tier, reason, reason_args) values (uuid(), '" + id + "', '" + contractor
                    + "', 'L10', '', 'FINDING', '" + shared + "', 'F1', '" + FIRST + "', '" + FIRST.plusDays(10) + "', 3, 3, 'L10.open', '')");
            }
            LocalDate day = FIRST.plusDays(20);
            BoardScope own = BoardScope.ofDepartment(department);
            assertThat(board.rules(day, own)).singleElement().satisfies(rule -> assertThat(rule.total()).isEqualTo(1));
            assertThat(duties.lapses(day, DutyFilter.within(own), PageRequest.firstOf(10))).satisfies(page -> {
                assertThat(page.total()).isEqualTo(1);
                assertThat(page.rows()).singleElement().satisfies(row -> assertThat(row.contracts()).isEqualTo(3));
            });
            assertThat(board.tiles(day, own).lapsedContracts()).as("contracts are counted each").isEqualTo(3);
            assertThat(board.horizon(FIRST.plusDays(5), own).within30()).isEqualTo(1);
            assertThat(board.year(day, own).rows().stream().flatMap(row -> row.cells().stream()).mapToLong(YearGrid.Cell::lapsed).sum()).isEqualTo(1);
        }));
    }

    @Test
    void aDutyOfTheFederationIsShownApartAndCountedAsNoContract() throws Exception {
        as.rolledBack(() -> as.does(As.staff(Role.INSPECTOR), () -> {
            LocalDate day = FIRST.plusDays(20);
            long contractsBefore = board.tiles(day, BoardScope.ALL).lapsedContracts();
            int before = duties.federal(day, 90).size();
            run("insert into duty (id, rule, branch, subject_type, subject_key, opened_on, due_on, severity_high_tier, severity_other_tier, reason,"
                + " reason_args) values (uuid(), 'L16', 'a', 'FEDERATION', 'T', '" + FIRST + "', '" + FIRST.plusDays(10) + "', 3, 3, 'L16.a', '')");
            assertThat(duties.federal(day, 90)).hasSize(before + 1).anyMatch(row -> row.isFederal() && row.isLapsed() && row.contractNumber() == null);
            assertThat(board.tiles(day, BoardScope.ALL).lapsedContracts()).isEqualTo(contractsBefore);
            newContracts(1);
            assertThat(duties.lapses(day, DutyFilter.ofDepartment(department), PageRequest.firstOf(10)).rows()).noneMatch(DutyRow::isFederal);
        }));
    }

    private long statements(Runnable work) {
        long before = count();
        work.run();
        return count() - before - 1;
    }

    private long count() {
        return rows("select 'selects', cast(variable_value as int) from information_schema.session_status"
            + " where variable_name = 'COM_SELECT'").get(0).count(1);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"CONTRACTOR_USER", "ADMINISTRATOR"})
    void contractorsAndAdministratorsSeeNothingOfIt(Role role) {
        LocalDate day = FIRST;
        PageRequest page = PageRequest.firstOf(10);
        List<Runnable> questions = List.of(() -> board.tiles(day, BoardScope.ALL), () -> board.rules(day, BoardScope.ALL), () -> board.year(day, BoardScope.ALL),
            () -> board.departments(), () -> duties.lapses(day, DutyFilter.all(), page),
            () -> duties.upcoming(day, DutyFilter.all(), 30, page), () -> duties.ofMonth(day, DutyFilter.all(), page),
            () -> duties.ofContract(UUID.randomUUID(), day), () -> duties.lastDone(UUID.randomUUID(), day),
            () -> contracts.page(day, BoardView.LAPSED, BoardScope.ALL, page));
        questions.forEach(question -> assertThatThrownBy(() -> as.does(role == Role.CONTRACTOR_USER
            ? As.contractor(UUID.randomUUID()) : As.staff(role), question)).isInstanceOf(AccessDenied.class));
    }

    // ---- random rows ----

    private List<UUID> newContracts(int number) {
        department = UUID.randomUUID();
        contractor = UUID.randomUUID();
        insert("department", "code, name_ja, name_en, active_from", department, department.toString().substring(0, 8), "試験部", "Test", FIRST);
        insert("contractor", "kind, name_ja, toriteki, freelance, state, legacy, search_text, sort_key", contractor, "CORPORATION", "試験社", "NO",
            "NO", "ACTIVE", 0, "", "");
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            UUID id = UUID.randomUUID();
            boolean renews = random.nextBoolean();
            insert("contract", "number, contractor_id, title, kind, owning_department_id, registered_on, purposes, signed_on, effective_from,"
                + " end_date, renewal, renewal_term_months, non_renewal_notice_days, standard_terms, toriteki, freelance, state, legacy, search_text",
                id, "T" + id.toString().substring(0, 12), contractor, "試験契約", "UKEOI", department, FIRST, "", date(), FIRST,
                FIRST.plusDays(100 + random.nextInt(DAYS)), renews ? "AUTO" : "NONE", renews ? 12 : null, 30, "NO", "NO", "NO", "IN_FORCE",
                random.nextInt(4) == 0 ? 1 : 0, "");
            part("contract_transition", "contract_id, to_state, on_date, recorded_at, seq", id, "IN_FORCE", FIRST, FIRST, 1);
            ids.add(id);
        }
        return ids;
    }

    private void anyFacts(UUID id, int number) {
        for (int i = 0; i < number; i++) {
            switch (random.nextInt(17)) {
                case 0 -> part("contract_transition", "contract_id, to_state, on_date, recorded_at, seq", id, one(ContractState.values()), date(),
                    FIRST, next("contract_transition where contract_id", id));
                case 1 -> profile(id, one(new TriState[] {TriState.YES, TriState.YES, TriState.YES, TriState.UNKNOWN, TriState.NO}),
                    one(TriState.values()), random.nextBoolean() ? date() : null, date());
                case 2 -> insert("risk_assessment", "contract_id, sensitivity, volume, place, sub_entrustment, connection, tolerance,"
                    + " incident_history, score, tier, floors, effective_from, assessed_on, approved_on, reason", UUID.randomUUID(), id, "", "", "",
                    "", "", "", "", 10, one(RiskTier.values()), "", date(), FIRST, FIRST, "");
                case 3 -> clause(id);
                case 4 -> inspection(id);
                case 5 -> selfAssessment(id);
                case 6 -> finding(id);
                case 7 -> transfer(id);
                case 8 -> subEntrustment(id);
                case 9 -> erasure(id);
                case 10 -> foreign(id);
                case 11 -> upstream(id);
                case 12 -> report(id);
                case 13 -> run("insert ignore into register_review (id, version, created_at, updated_at, contract_id, on_date) values"
                    + " (uuid(), 1, '" + FIRST + "', '" + FIRST + "', '" + id + "', '" + date() + "')");
                case 14 -> certification();
                case 15 -> appointment();
                default -> insert("waiver", "contract_id, rule, subject_key, reason, compensating, state, requested_on, granted_on, expires_on",
                    UUID.randomUUID(), id, one(new String[] {"L01", "L04", "L05", "L06", "L10"}), "", "", "", "GRANTED", FIRST, date(), date());
            }
        }
    }

    private void profile(UUID contract, TriState pd, TriState myNumber, LocalDate handover, LocalDate confirmed) {
        insert("data_handling_profile", "contract_id, version_no, arrangement, pd, facts, principal_count, data_items,"
            + " principal_categories, media, handover_started_on, confirmed_on", UUID.randomUUID(), contract,
            next("data_handling_profile where contract_id", contract), "ENTRUSTMENT", pd, "pd=" + pd + ";myNumber=" + myNumber
            + ";upstream=" + one(TriState.values()), random.nextInt(20000), "[]", "", "", handover, confirmed);
    }

    private void clause(UUID contract) {
        String code = "DH-0" + (1 + random.nextInt(9));
        if (rows("select id, 0 from contract_clause where contract_id = '" + contract + "' and clause_code = '" + code + "'").isEmpty()) {
            UUID id = UUID.randomUUID();
            ClauseStatus status = one(ClauseStatus.values());
            LocalDate on = date();
            insert("contract_clause", "contract_id, clause_code, status, params, recorded_on", id, contract, code, status, "", on);
            part("contract_clause_status", "contract_clause_id, seq, status, on_date, recorded_at", id, 1, status, on, FIRST);
        }
    }

    private void inspection(UUID contract) {
        UUID id = UUID.randomUUID();
        LocalDate ended = date();
        boolean confirmed = random.nextBoolean();
        insert("inspection", "number, contractor_id, checklist_version_id, kind, state, planned_on, fieldwork_end_on, remote_substitute", id,
            "T" + id.toString().substring(0, 12), contractor, checklist(), one(InspectionKind.values()), confirmed ? "CONFIRMED" : "FACT_CHECK",
            ended, ended, random.nextInt(2));
        run("insert into inspection_contract (inspection_id, contract_id) values ('" + id + "', '" + contract + "')");
        part("inspection_transition", "inspection_id, to_state, on_date, recorded_at, seq", id, InspectionState.FIELDWORK_DONE, ended, FIRST, 1);
        if (confirmed) {
            part("inspection_transition", "inspection_id, to_state, on_date, recorded_at, seq", id, InspectionState.CONFIRMED,
                ended.plusDays(random.nextInt(60)), FIRST, 2);
        }
    }

    private void selfAssessment(UUID contract) {
        int year = 2025 + random.nextInt(3);
        if (rows("select id, 0 from self_assessment where contract_id = '" + contract + "' and fiscal_year = " + year).isEmpty()) {
            UUID id = UUID.randomUUID();
            LocalDate asked = date();
            insert("self_assessment", "contract_id, contractor_id, checklist_version_id, fiscal_year, short_form, state, requested_on, due_on",
                id, contract, contractor, checklist(), year, 0, "REQUESTED", asked, asked.plusDays(60));
            for (int seq = 1; seq < 4; seq++) {
                part("self_assessment_transition", "self_assessment_id, to_state, on_date, recorded_at, seq", id,
                    seq == 1 ? SelfAssessmentState.REQUESTED : one(SelfAssessmentState.values()), asked.plusDays(seq * random.nextInt(60)), FIRST, seq);
            }
        }
    }

    private void finding(UUID contract) {
        UUID id = UUID.randomUUID();
        FindingGrade grade = one(FindingGrade.values());
        LocalDate raised = date();
        insert("finding", "number, contract_id, contractor_id, source_kind, knockout, title, description, proposed_grade, grade, state, raised_on,"
            + " clock_stopped_days, reopened_count, recurrence_count, shared_with_contractor, own_side", id, "T" + id.toString().substring(0, 12),
            contract, contractor, "INSPECTION", 0, "", "", grade, grade, "RAISED", raised, 0, 0, 0, 1, 0);
        for (int seq = 1; seq < 6; seq++) {
            part("finding_transition", "finding_id, seq, to_state, grade, on_date, recorded_at", id, seq, seq == 1 ? FindingState.RAISED
                : seq == 2 ? FindingState.CLASSIFIED : one(FindingState.values()), grade, raised.plusDays(seq * random.nextInt(40)), FIRST);
        }
    }

    private void transfer(UUID contract) {
        LocalDate on = date();
        insert("data_transfer", "contract_id, direction, on_date, items_summary, principal_count, medium, method, encrypted, sent_by, receipt_due_on,"
            + " confirmed_on, settled_on, settlement", UUID.randomUUID(), contract, "OUT", on, "", 1, "FILE", "SFTP", 1, "", on.plusDays(7), perhaps(),
            null, null);
    }

    private void subEntrustment(UUID contract) {
        UUID id = UUID.randomUUID();
        LocalDate on = date();
        insert("sub_entrustment", "contract_id, contractor_id, tier_level, name, work, data, country_code, place, handles_data, started_on,"
            + " supervision, flow_terms, flow_tiers, flow_country, origin, recorded_on, state, ended_on, erasure_confirmed_on, search_text", id, contract,
            contractor, 1, "下請", "", "", "JP", "", random.nextInt(2), on, "", 1, 1, 1, "DECLARED", on, "DECLARED", perhaps(), perhaps(), "");
        part("sub_entrustment_step", "seq, on_date, sub_entrustment_id, act, to_state", 1, on, id, "DECLARE", "DECLARED");
        part("sub_entrustment_approval", "sub_entrustment_id, seq, granted_on, expires_on, after_the_fact", id, 1, on.plusDays(40), on.plusDays(500), 0);
        part("sub_entrustment_report", "sub_entrustment_id, seq, reported_on, period_from, period_to, result, words, from_contractor", id, 1, date(),
            FIRST, FIRST, "GOOD", "", 1);
    }

    private void erasure(UUID contract) {
        if (rows("select id, 0 from return_erasure_order where contract_id = '" + contract + "'").isEmpty()) {
            UUID id = UUID.randomUUID();
            LocalDate on = date();
            insert("return_erasure_order", "contract_id, final_of, kind, choice, state, instructed_on, instruction, due_on", id, contract, contract,
                "FINAL", "ERASE", "INSTRUCTED", on, "", on.plusDays(30));
            part("return_erasure_transition", "order_id, seq, to_state, on_date", id, 1, "INSTRUCTED", on);
            part("return_erasure_extension", "order_id, seq, on_date, old_due_on, new_due_on, reason", id, 1, on.plusDays(10), on.plusDays(30),
                on.plusDays(50), "");
        }
    }

    private void foreign(UUID contract) {
        UUID id = UUID.randomUUID();
        LocalDate on = date();
        insert("foreign_handling", "contract_id, country_code, operator, data, start_on, stopped_on", id, contract, "SG", "Cloud", "", on, perhaps());
        part("foreign_handling_step", "foreign_handling_id, seq, on_date, act, basis", id, 1, on.plusDays(20), "BASIS", "EQUIVALENT");
        part("foreign_handling_step", "foreign_handling_id, seq, on_date, act", id, 2, on.plusDays(200), "CHECK");
    }

    private void upstream(UUID contract) {
        UUID coop = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        insert("member_coop", "name, member_from, search_text, sort_key", coop, "試験生協", FIRST, "", "");
        insert("upstream_entrustment", "member_coop_id, purposes, valid_from, valid_to", id, coop, "INQUIRY", FIRST, FIRST.plusDays(700));
        part("upstream_term", "seq, on_date, entrustment_id, purposes, valid_from, valid_to", 1, date(), id, "INQUIRY", FIRST, FIRST.plusDays(700));
        part("upstream_approval", "entrustment_id, seq, reference, granted_on, expires_on", id, 1, "", date(), FIRST.plusDays(900));
        insert("contract_upstream", "contract_id, entrustment_id, linked_on", UUID.randomUUID(), contract, id, date());
    }

    private void report(UUID contract) {
        if (rows("select id, 0 from handling_report where contract_id = '" + contract + "'").isEmpty()) {
            LocalDate end = LocalDate.of(2026, 3, 31);
            insert("handling_report", "contract_id, period_start, period_end, received_on, from_contractor, principals, handlers, incidents",
                UUID.randomUUID(), contract, FIRST, end, end.plusDays(1 + random.nextInt(100)), 1, 0, 0, 0);
        }
    }

    private void certification() {
        UUID id = UUID.randomUUID();
        LocalDate on = date();
        insert("certification", "contractor_id, kind, number, covers_this_work, issued_on, expires_on", id, contractor, "PMARK", "1", 1, on,
            on.plusDays(400));
        part("certification_reliance", "certification_id, relied, on_date, reason, seq", id, 1, on.plusDays(10), "", 1);
        part("certification_reliance", "certification_id, relied, on_date, reason, seq", id, 0, on.plusDays(300), "", 2);
    }

    private void appointment() {
        LocalDate on = date();
        boolean firm = random.nextBoolean();
        insert("responsible_appointment", "kind, " + (firm ? "contractor_id" : "department_id") + ", person_name, from_on, to_on", UUID.randomUUID(),
            firm ? "CONTRACTOR" : "DEPARTMENT", firm ? contractor : department, "試験", on, random.nextBoolean() ? null : on.plusDays(200));
    }

    private LocalDate perhaps() {
        return random.nextBoolean() ? date() : null;
    }

    private String checklist() {
        return rows("select cast(min(id) as char), 0 from checklist_version").get(0).text(0);
    }

    private int next(String from, UUID id) {
        return rows("select count(*) + 1, 0 from " + from + " = '" + id + "'").get(0).integer(0);
    }

    private LocalDate date() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private void insert(String table, String columns, UUID id, Object... values) {
        write(table, "id, version, created_at, updated_at, " + columns, List.of(id, 1, FIRST, FIRST), values);
    }

    private void part(String table, String columns, Object... values) {
        write(table, "id, " + columns, List.of(UUID.randomUUID()), values);
    }

    private void write(String table, String columns, List<Object> head, Object... values) {
        List<Object> all = new ArrayList<>(head);
        all.addAll(java.util.Arrays.asList(values));
        run("insert into " + table + " (" + columns + ") values ("
            + all.stream().map(v -> v == null ? "null" : "'" + v + "'").collect(Collectors.joining(", ")) + ")");
    }

    private void run(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }

    private List<SqlRow> rows(String sql) {
        return SqlRow.of(em.createNativeQuery(sql).getResultList());
    }
}
