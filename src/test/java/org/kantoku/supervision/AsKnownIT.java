package org.kantoku.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.INSPECTOR;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kantoku.contracts.application.ContractFactsChanged;
import org.kantoku.contracts.application.WaiverService;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.asknown.RecordDay;
import org.kantoku.supervision.application.BoardContract;
import org.kantoku.supervision.application.BoardContractQueries;
import org.kantoku.supervision.application.BoardQueries;
import org.kantoku.supervision.application.BoardScope;
import org.kantoku.supervision.application.BoardTiles;
import org.kantoku.supervision.application.BoardView;
import org.kantoku.supervision.application.ContractListQueries;
import org.kantoku.supervision.application.DutyFilter;
import org.kantoku.supervision.application.DutyQueries;
import org.kantoku.supervision.application.DutyRow;
import org.kantoku.supervision.application.LapseQueries;
import org.kantoku.supervision.application.LapseView;
import org.kantoku.supervision.domain.LapseKey;
import org.kantoku.supervision.domain.LapseSpan;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.support.As;
import org.kantoku.support.ContractFixture;
import org.kantoku.support.HistoryFixture;
import org.kantoku.support.RecordProbe;

/**
 * "As we knew it on": an inspection registered long after it was made. The day that is judged and the record it is judged by are two
 * dates; what looks at an old record never leaks to another request, and changes nothing.
 */
@ExtendWith(ArquillianExtension.class)
class AsKnownIT {

    @Inject
    private ContractFixture contracts;

    @Inject
    private HistoryFixture history;

    @Inject
    private BoardQueries board;

    @Inject
    private BoardContractQueries boardContracts;

    @Inject
    private ContractListQueries list;

    @Inject
    private DutyQueries duties;

    @Inject
    private LapseQueries lapses;

    @Inject
    private WaiverService waivers;

    @Inject
    private RecordProbe probe;

    @Inject
    private RecordDay record;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<ContractFactsChanged> changed;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private As as;

    private UUID contract;
    private LocalDate start;
    private LocalDate inspected;
    private LocalDate registered;

    /** Lapsed from {@code start} on; inspected 20 days later, which was registered after another 30. */
    private void aLateInspection() throws Exception {
        LocalDate today = clock.today();
        contract = contracts.running("後から登録 " + UUID.randomUUID(), today.plusYears(1)).contractId();
        DutyRow first = as.run(As.staff(INSPECTOR), () -> duties.ofContract(contract, today)).stream()
            .filter(row -> row.rule() == RuleId.L05).findFirst().orElseThrow();
        start = first.since();
        inspected = start.plusDays(20);
        registered = inspected.plusDays(30);
        assertThat(registered).as("the fixture is late enough").isBefore(today.minusDays(2));
        history.recordedAt(contract, at(today.minusYears(1)));
        inspect();
        history.recordedAt(contract, at(registered));
        history.write();
    }

    /** Nine in the morning in Tokyo. */
    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(BusinessClock.ZONE).toInstant();
    }

    private void inspect() throws Exception {
        UUID id = UUID.randomUUID();
        as.run(As.staff(INSPECTOR), () -> {
            transaction.begin();
            run("insert into inspection (id, version, created_at, updated_at, number, contractor_id, checklist_version_id, kind, state, planned_on,"
                + " fieldwork_end_on, confirmed_on, remote_substitute) select '" + id + "', 1, now(6), now(6), 'T" + id.toString().substring(0, 12)
                + "', c.contractor_id, v.id, 'ONSITE', 'CONFIRMED', '" + inspected + "', '" + inspected + "', '" + registered + "', 0 from contract c,"
                + " checklist_version v where c.id = '" + contract + "' limit 1");
            run("insert into inspection_contract (inspection_id, contract_id) values ('" + id + "', '" + contract + "')");
            int seq = 1;
            for (String step : List.of("FIELDWORK_DONE' , '" + inspected, "CONFIRMED', '" + registered)) {
                run("insert into inspection_transition (id, inspection_id, seq, to_state, on_date, recorded_at) values ('" + UUID.randomUUID() + "', '"
                    + id + "', " + seq++ + ", '" + step + "', now(6))");
            }
            changed.fire(new ContractFactsChanged(Set.of(contract)));
            transaction.commit();
            return null;
        });
    }

    private void run(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }

    @Test
    void theDateJudgedAndTheRecordItIsJudgedByAreTwoThings() throws Exception {
        aLateInspection();
        LocalDate between = inspected.plusDays(5);
        assertThat(rules(between, null)).as("as seen from now").doesNotContain(RuleId.L05);
        assertThat(rules(between, registered.minusDays(1))).as("before it was registered").contains(RuleId.L05);
        assertThat(rules(between, registered)).as("at the end of that day").doesNotContain(RuleId.L05);
        assertThat(rules(inspected.minusDays(1), null)).as("before the inspection it was lapsed anyway").contains(RuleId.L05);
        assertThat(rules(registered.plusDays(5), registered.minusDays(1))).as("the record then, of a day after it").contains(RuleId.L05);
    }

    @Test
    void boardAndListsFollowTheSameRecord() throws Exception {
        aLateInspection();
        LocalDate day = inspected.plusDays(5);
        long others = boardLapses(day, null);
        for (LocalDate known : new LocalDate[] {null, registered.minusDays(1), registered}) {
            boolean lapsed = known != null && known.isBefore(registered);
            long expected = others + (lapsed ? 1 : 0);
            assertThat(boardLapses(day, known)).as("board, known on %s", known).isEqualTo(expected);
            assertThat(asKnown(known, () -> list.find(contract, day).standing().lapses())).isEqualTo((int) expected);
            BoardTiles tiles = asKnown(known, () -> board.tiles(day, BoardScope.ALL));
            assertThat(asKnown(known, () -> boardContracts.page(day, BoardView.LAPSED, BoardScope.ALL, PageRequest.firstOf(1)).total()))
                .as("the tile, known on %s", known).isEqualTo(tiles.lapsedContracts());
            assertThat(asKnown(known, () -> board.rules(day, BoardScope.ALL)).stream().filter(r -> !r.rule().isHygiene()).mapToLong(r -> r.total()).sum())
                .isEqualTo(asKnown(known, () -> duties.lapses(day, new DutyFilter(null, null, BoardScope.ALL, null, null, null, null, null, false, false),
                    PageRequest.firstOf(1)).total()));
        }
        LocalDate earlier = clock.today().minusYears(1).minusDays(2);
        assertThat(asKnown(earlier, () -> board.tiles(day, BoardScope.ALL)).supervised()).as("nothing was recorded yet").isZero();
        assertThatThrownBy(() -> asKnown(earlier, () -> list.find(contract, day))).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void aLapseShowsBothItsSpans() throws Exception {
        aLateInspection();
        LapseKey key = LapseKey.of(RuleId.L05, "", contract, null, "", start.minusDays(1));
        LapseView view = asKnown(null, () -> lapses.find(key, clock.today()));
        assertThat(view.corrected()).isEqualTo(new LapseSpan(start, inspected));
        assertThat(view.recorded()).containsExactly(new LapseSpan(start, registered));
        assertThat(view.isSame()).isFalse();
        assertThat(view.contracts()).extracting(DutyRow::contractId).containsExactly(contract);
        LapseView then = asKnown(registered.minusDays(1), () -> lapses.find(key, clock.today()));
        assertThat(then.duty().contractNumber()).isEqualTo(view.duty().contractNumber());
        assertThat(then.corrected()).as("as it stood then, still open").isEqualTo(new LapseSpan(start, null));
        assertThat(then.isSame()).isTrue();
        LapseKey never = LapseKey.of(RuleId.L05, "", contract, null, "", start);
        assertThatThrownBy(() -> asKnown(null, () -> lapses.find(never, clock.today()))).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void theConnectionIsBackInThePresentWhateverHappened() throws Exception {
        LocalDate known = clock.today().minusDays(3);
        RecordProbe.Look then = asKnown(known, probe::look);
        assertThat(then.instant().longValue()).as("the last second of the day in Tokyo")
            .isEqualTo(known.plusDays(1).atStartOfDay(BusinessClock.ZONE).toEpochSecond() - 1);
        assertThatThrownBy(() -> asKnown(known, () -> {
            probe.fail();
            return null;
        })).hasMessageContaining("nowhere");
        ExecutorService threads = Executors.newFixedThreadPool(12);
        try {
            CountDownLatch go = new CountDownLatch(1);
            Set<Future<RecordProbe.Look>> looks = new HashSet<>();
            for (int i = 0; i < 240; i++) {
                LocalDate day = i % 2 == 0 ? known.minusDays(i % 7) : null;
                boolean fails = i % 5 == 0;
                looks.add(threads.submit(() -> {
                    go.await();
                    return looked(day, fails);
                }));
            }
            go.countDown();
            Set<Long> connections = new HashSet<>();
            for (Future<RecordProbe.Look> look : looks) {
                connections.add(look.get().connection());
            }
            for (int i = 0; i < 100; i++) {
                RecordProbe.Look now = asKnown(null, probe::look);
                assertThat(now.instant()).as("connection %s", now.connection()).isNull();
                connections.remove(now.connection());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Looks at a record and checks that it is that one. */
    private RecordProbe.Look looked(LocalDate known, boolean fails) throws Exception {
        if (fails) {
            assertThatThrownBy(() -> asKnown(known, () -> {
                probe.fail();
                return null;
            })).isNotNull();
        }
        RecordProbe.Look look = asKnown(known, probe::look);
        if (known == null) {
            assertThat(look.instant()).isNull();
        } else {
            assertThat(look.instant().longValue()).isEqualTo(known.plusDays(1).atStartOfDay(BusinessClock.ZONE).toEpochSecond() - 1);
        }
        return look;
    }

    @Test
    void withoutAChosenRecordItCostsNoStatement() throws Exception {
        as.rolledBack(() -> {
            long before = settings();
            as.does(As.staff(INSPECTOR), () -> board.tiles(clock.today(), BoardScope.ALL));
            assertThat(settings()).isEqualTo(before);
        });
    }

    private long settings() {
        return ((Number) em.createNativeQuery("select cast(variable_value as int) from information_schema.session_status"
            + " where variable_name = 'COM_SET_OPTION'").getSingleResult()).longValue();
    }

    @Test
    void whoReadsAnOldRecordChangesNothing() {
        UUID any = contracts.running("記録を見る人 " + UUID.randomUUID(), clock.today().plusYears(1)).contractId();
        assertThatThrownBy(() -> as.run(As.staff(PROCUREMENT), () -> {
            record.choose(clock.today().minusDays(1));
            return waivers.request(any, "L05", "", "", null, "理由", "代替", clock.today().plusDays(10));
        })).hasMessage("shared.asOf.known");
        assertThat(as.run(As.staff(PROCUREMENT), () -> waivers.request(any, "L05", "", "", null, "理由", "代替", clock.today().plusDays(10)))).isNotNull();
    }

    private List<RuleId> rules(LocalDate day, LocalDate known) {
        return asKnown(known, () -> duties.lapses(day, DutyFilter.ofContract(contract), PageRequest.firstOf(50))).rows().stream()
            .map(DutyRow::rule).toList();
    }

    /** Lapses that count, as the list behind a tile of the board says. */
    private long boardLapses(LocalDate day, LocalDate known) {
        return asKnown(known, () -> boardContracts.page(day, BoardView.SUPERVISED, BoardScope.ALL, PageRequest.firstOf(PageRequest.MAX_SIZE)))
            .rows().stream().filter(row -> row.id().equals(contract)).mapToLong(BoardContract::lapses).findFirst().orElseThrow();
    }

    private <T> T asKnown(LocalDate known, Callable<T> reading) {
        return as.run(As.staff(INSPECTOR), () -> {
            record.choose(known);
            return reading.call();
        });
    }
}
