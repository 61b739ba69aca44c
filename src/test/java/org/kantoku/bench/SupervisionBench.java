package org.kantoku.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kantoku.contracts.application.RegisterReviewService;
import org.kantoku.shared.BusinessClock;
import org.kantoku.supervision.application.DutyReconciler;
import org.kantoku.supervision.application.LedgerRecomputation;
import org.kantoku.support.As;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Supervision with a thousand, ten thousand and a hundred thousand contracts of ten years each, every size on top of the one before.
 * Nothing is asserted about times.
 */
@ExtendWith(ArquillianExtension.class)
class SupervisionBench {

    private static final Logger LOG = Logger.getLogger(SupervisionBench.class.getName());
    private static final int WARM_UP = 3;
    /** After so many the server is as fast for the smallest size as it will be for the others. */
    private static final int VISITS_BEFORE = 40;
    private static final int TIMES = 11;
    private static final int CHANGES = 1_000;
    /** What a server does in its first minutes by itself is not what is measured. */
    private static final Duration SETTLED = Duration.ofSeconds(150);
    private static final String EMPTY_PAGE = "/search";

    /** A request of the server may not last as long as the measurement. */
    @Resource
    private ManagedExecutorService executor;

    @Inject
    private LedgerRecomputation recomputation;

    @Inject
    private DutyReconciler reconciler;

    @Inject
    private RegisterReviewService reviews;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    /** Contracts nobody has looked through today. */
    private Iterator<UUID> unchanged;
    private final Measure measure = new Measure();
    private final StringBuilder plans = new StringBuilder();

    @Test
    void supervisionOfEverySize() throws Exception {
        Future<?> work = executor.submit(() -> {
            try {
                everySize();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        while (true) {
            try {
                work.get();
                return;
            } catch (InterruptedException e) {
                LOG.fine("the server would have ended the request; the measurement goes on");
            }
        }
    }

    private void everySize() throws SQLException {
        try (Connection historian = historian()) {
            SupervisedFederation federation = new SupervisedFederation(historian, clock.today());
            federation.found();
            recomputation.ifStale();
            for (int size : sizes()) {
                measure.of(size + " contracts: generating", () -> {
                    federation.growTo(size);
                    return null;
                });
                measured(size, historian);
            }
        } finally {
            keepPlans();
            measure.tell();
        }
    }

    private void measured(int size, Connection historian) throws SQLException {
        if (number(historian, "select count(*) from contract c where not exists (select 1 from duty d where d.contract_id = c.id)") > 0) {
            recomputed(size, "first working out");
        }
        analyse(historian);
        LOG.info(String.format(Locale.ROOT, "| %d contracts, %d duties, %d lapsed contracts today | | | | |", size, number(historian, "select count(*) from duty"),
            number(historian, "select count(distinct contract_id) from duty where due_on < '" + clock.today() + "' and met_on is null and rule like 'L%'")));
        try (Statement statement = historian.createStatement(); ResultSet rows = statement.executeQuery("select group_concat(concat(rule, branch, ' ', n) order by n"
                + " desc separator ', ') from (select rule, branch, count(*) as n from duty where due_on < '" + clock.today() + "' and met_on is null group by rule, branch) x")) {
            rows.next();
            LOG.info(size + " lapsed today: " + rows.getString(1));
        }
        unchanged = contracts(historian, size).iterator();
        pages(size, historian);
        factChanges(size);
        recomputed(size, "full recomputation, nothing differs");
        plansOfReconciling(historian);
    }

    /** Enough of them for every change that is measured, spread over all. */
    private List<UUID> contracts(Connection historian, int size) throws SQLException {
        List<UUID> contracts = new ArrayList<>();
        try (Statement statement = historian.createStatement(); ResultSet rows = statement.executeQuery("select cast(b.id as char) from bench_contract b"
            + " where b.n % greatest(1, floor(" + size + " / " + CHANGES + ")) = 0 and not exists (select 1 from register_review r where r.contract_id = b.id"
            + " and r.on_date = '" + clock.today() + "')")) {
            while (rows.next()) {
                contracts.add(UUID.fromString(rows.getString(1)));
            }
        }
        return contracts;
    }

    /** What working out some contracts asks; not measured, but to be read. */
    private void plansOfReconciling(Connection historian) throws SQLException {
        List<UUID> contracts = new ArrayList<>();
        for (int n = 1; n <= 200; n++) {
            contracts.add(contract(historian, n));
        }
        long start = System.nanoTime();
        List<String> questions = new StatementLog(historian).of(() -> reconciler.reconcile(contracts));
        plans.append("\n==== reconciling 200 contracts: ").append((System.nanoTime() - start) / 1_000_000).append(" ms\n");
        for (String question : questions) {
            plans.append(new StatementLog(historian).explained(question));
        }
    }

    private void recomputed(int size, String what) {
        long start = System.nanoTime();
        measure.of(size + " contracts: " + what, () -> {
            recomputation.everything();
            return null;
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        LOG.info(String.format(Locale.ROOT, "| %d: %s | %.1f s | %.0f contracts/s | | |", size, what, seconds, size / seconds));
    }

    /** Page, its bare statements and the empty page in the same run. */
    private void pages(int size, Connection historian) throws SQLException {
        StatementLog log = new StatementLog(historian);
        Visitor visitor = Visitor.signedIn("hamano");
        UUID contract = contract(historian, size / 2);
        assertThat(visitor.get("/contracts/detail?id=" + contract)).contains("BENCH-");
        assertThat(visitor.get("/contracts/list")).contains("BENCH-");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("board, today", "/dashboard");
        pages.put("board, three years ago", "/dashboard?asOf=" + clock.today().minusYears(3));
        pages.put("board of a department, today", "/dashboard?department=" + department(historian));
        pages.put("list of lapses", "/supervision/lapses");
        pages.put("list of contracts", "/contracts/list");
        pages.put("a contract", "/contracts/detail?id=" + contract);
        for (int i = 0; i < VISITS_BEFORE || ManagementFactory.getRuntimeMXBean().getUptime() < SETTLED.toMillis(); i++) {
            visitor.get(EMPTY_PAGE);
            pages.values().forEach(visitor::get);
        }
        double floor = median(() -> { }, () -> visitor.get(EMPTY_PAGE));
        LOG.info(String.format(Locale.ROOT, "| %d: empty page | %.0f ms | | | |", size, floor));
        for (Map.Entry<String, String> page : pages.entrySet()) {
            double again = median(() -> { }, () -> visitor.get(page.getValue()));
            double fresh = median(this::changed, () -> visitor.get(page.getValue()));
            changed();
            List<String> questions = log.of(() -> visitor.get(page.getValue()));
            double bare = median(() -> { }, () -> log.ask(questions));
            LOG.info(String.format(Locale.ROOT, "| %d: %s | %.0f ms | %.0f ms | %.0f ms (%d statements) | %.1f |", size, page.getKey(), again, fresh, bare,
                questions.size(), fresh / (bare + floor)));
            plans.append("\n==== ").append(size).append(": ").append(page.getKey()).append('\n');
            for (String question : questions) {
                plans.append(log.explained(question));
            }
        }
    }

    /** Another contract each time: what is kept of today no longer holds where the change lies, nor any page kept as a whole. */
    private void changed() {
        as.does(As.staff(PROCUREMENT), () -> reviews.reviewed(unchanged.next(), "計測"));
    }

    /** One look through the register's entry at a time, through its service, with the duties worked out again before the commit. */
    private void factChanges(int size) {
        double took = median(() -> { }, this::changed);
        LOG.info(String.format(Locale.ROOT, "| %d: one change of a fact with its duties | %.0f ms | | | |", size, took));
    }

    /** Milliseconds of the work, without what goes before it each time. */
    private static double median(Runnable before, Runnable work) {
        double[] times = new double[TIMES];
        for (int i = -WARM_UP; i < TIMES; i++) {
            before.run();
            long start = System.nanoTime();
            work.run();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }

    private static List<Integer> sizes() {
        return Arrays.stream(System.getenv("KANTOKU_BENCH_SIZES").split(",")).map(size -> Integer.valueOf(size.strip())).sorted().toList();
    }

    /** One of the forty. */
    private static UUID department(Connection historian) throws SQLException {
        try (Statement statement = historian.createStatement();
             ResultSet rows = statement.executeQuery("select cast(department as char) from bench_contract where n = 1")) {
            rows.next();
            return UUID.fromString(rows.getString(1));
        }
    }

    private static UUID contract(Connection historian, int number) throws SQLException {
        try (Statement statement = historian.createStatement();
             ResultSet rows = statement.executeQuery("select cast(id as char) from bench_contract where n = " + number)) {
            rows.next();
            return UUID.fromString(rows.getString(1));
        }
    }

    private static long number(Connection historian, String sql) throws SQLException {
        try (Statement statement = historian.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** What a database does by itself in the nights of ten years. */
    private static void analyse(Connection historian) throws SQLException {
        try (Statement statement = historian.createStatement()) {
            statement.execute("analyze table duty, supervised_span, contract_tier_span, contract_end_span, waived_span");
        }
    }

    private void keepPlans() {
        try {
            Files.writeString(Path.of(System.getenv("KANTOKU_EVIDENCE_DIR")).resolveSibling("bench-plans.txt"), plans);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The account of tests that may do everything. */
    private static Connection historian() throws SQLException {
        Connection connection = new MariaDbDataSource(System.getenv("KANTOKU_DB_URL")).getConnection("historian", System.getenv("KANTOKU_DB_PASSWORD"));
        try (Statement statement = connection.createStatement()) {
            statement.execute("set time_zone = '+00:00'");
        }
        return connection;
    }
}
