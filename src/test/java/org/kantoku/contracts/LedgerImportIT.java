package org.kantoku.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.BackgroundRun;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.contracts.application.ledger.LedgerFile;
import org.kantoku.contracts.application.ledger.LedgerFiles;
import org.kantoku.contracts.application.ledger.LedgerImportQueries;
import org.kantoku.contracts.application.ledger.LedgerImportService;
import org.kantoku.contracts.application.ledger.LedgerImportTask;
import org.kantoku.contracts.application.ledger.LedgerOrder;
import org.kantoku.contracts.application.ledger.LedgerProgress;
import org.kantoku.contracts.application.ledger.SavedMappingRow;
import org.kantoku.contracts.application.ledger.SavedMappingQueries;
import org.kantoku.contracts.application.ledger.SavedMappingService;
import org.kantoku.contracts.domain.ledger.LedgerCounts;
import org.kantoku.contracts.domain.ledger.LedgerField;
import org.kantoku.contracts.domain.ledger.LedgerMapping;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.support.As;
import org.kantoku.support.SharedData;

@ExtendWith(ArquillianExtension.class)
class LedgerImportIT {

    @Inject
    private LedgerFiles files;

    @Inject
    private LedgerImportQueries queries;

    @Inject
    private LedgerImportService service;

    @Inject
    private LedgerImportTask task;

    @Inject
    private BackgroundRun background;

    @Inject
    private SavedMappingService mappings;

    @Inject
    private SavedMappingQueries kept;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private LedgerOrder order(byte[] content) throws IOException {
        LedgerFile file = files.receive("台帳.csv", new ByteArrayInputStream(content));
        return new LedgerOrder(file, LedgerMapping.recognise(file.table().header().names()), Map.of(), null);
    }

    private LedgerCounts tried(LedgerOrder order) {
        return as.run(As.staff(PROCUREMENT), () -> queries.dryRun(order, new LedgerProgress()).counts());
    }

    private LedgerProgress taken(LedgerOrder order) {
        return taken(order, tried(order));
    }

    private LedgerProgress taken(LedgerOrder order, LedgerCounts agreed) {
        LedgerProgress progress = new LedgerProgress();
        background.run(As.staff(PROCUREMENT), progress, () -> task.commit(order.expecting(agreed), number -> "stand-in " + number, progress));
        return progress;
    }

    private byte[] ledger(Charset charset) {
        return ("契約台帳\n契約番号,契約名,委託先名,契約日,開始日,終了日,金額,主管部門,共同,個人データ,本人数\n"
            + mark + "-1,配達業務 " + mark + ",株式会社取込 " + mark + ",令和8年3月20日,2026-04-01,2027-03-31,\"1,200,000\",取込部 " + mark + ",甲社、乙社,あり,約18万\n"
            + mark + "-2,書類溶解 " + mark + ",株式会社取込 " + mark + ",,,,,取込部 " + mark + ",,未判定,\n"
            + mark + "-3,倉庫 " + mark + ",株式会社取込 " + mark + ",2026/02/30,,,,,,なし,\n").getBytes(charset);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"PROCUREMENT", "DEPT_PRIVACY_MANAGER", "PRIVACY_OFFICER"}, mode = EnumSource.Mode.EXCLUDE)
    void othersNeitherTryNorTakeOver(Role role) throws IOException {
        LedgerOrder order = order(ledger(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> as.run(As.staff(role), () -> queries.dryRun(order, new LedgerProgress()))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.run(As.staff(role), () -> queries.departmentNames())).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.run(As.staff(role), () -> service.commit(order, n -> n, new LedgerProgress()))).isInstanceOf(AccessDenied.class);
    }

    @Test
    void aLedgerInCp932ComesInOnceWithWhatItTells() throws IOException {
        LedgerOrder order = order(ledger(Charset.forName("windows-31j")));
        assertThat(tried(order)).isEqualTo(new LedgerCounts(0, 2, 1, 0, 0, 1));
        LedgerProgress progress = taken(order);
        assertThat(progress.problem()).isNull();
        assertThat(progress.result().counts().taken()).isEqualTo(2);
        assertThat(progress.result().departments()).isEqualTo(1);
        assertThat(rows("select c.legacy, c.state, p.pd, p.principal_count, c.amount_yen from contract c join data_handling_profile p on p.contract_id = c.id"
            + " where c.title like ?1 order by c.title desc")).extracting(Object::toString)
            .containsExactlyInAnyOrder("[true, IN_FORCE, UNKNOWN, null, null]", "[true, IN_FORCE, UNKNOWN, 180000, 1200000]");
        assertThat(rows("select s.name from contract_signatory s join contract c on c.id = s.contract_id where c.title like ?1 order by s.seq"))
            .extracting(Object::toString).containsExactly("[甲社]", "[乙社]");
        assertThat(rows("select distinct d.rule from duty d join contract c on c.id = d.contract_id where c.title like ?1"))
            .extracting(Object::toString).anyMatch(rule -> rule.contains("L01") || rule.contains("UNCLASSIFIED"));
    }

    @Test
    void theSameLedgerAgainAddsNothing() throws IOException {
        assertThat(taken(order(ledger(StandardCharsets.UTF_8))).result()).isNotNull();
        LedgerOrder again = order(ledger(Charset.forName("windows-31j")));
        assertThat(tried(again)).isEqualTo(new LedgerCounts(0, 0, 1, 0, 2, 0));
        assertThat(taken(again).problem()).isEqualTo("import.error.nothing");
    }

    @Test
    void twoPeopleAtOnceTakeOverOneOfThemIsToldSo() throws Exception {
        LedgerOrder first = order(ledger(StandardCharsets.UTF_8));
        LedgerOrder second = order(ledger(StandardCharsets.UTF_8));
        LedgerCounts seen = tried(first);
        List<LedgerProgress> both = Stream.of(first, second).map(order -> CompletableFuture.supplyAsync(() -> taken(order, seen))).toList().stream().map(CompletableFuture::join).toList();
        assertThat(both).filteredOn(p -> p.result() != null).hasSize(1);
        assertThat(both).filteredOn(p -> p.result() == null).extracting(LedgerProgress::problem)
            .allMatch(problem -> problem.equals("import.error.changed") || problem.equals("work.error.concurrent"));
        assertThat(rows("select c.id from contract c where c.title like ?1")).hasSize(2);
    }

    @Test
    @EnabledIf(value = "org.kantoku.support.SharedData#isPresent", disabledReason = "skipped: no shared data beside the project")
    void aMonthOfPublicContractsComesInAsItIs() throws Exception {
        byte[] real = Files.readAllBytes(SharedData.require("data/jp/gbizinfo-procurement/202009.csv"));
        LedgerOrder order = order(real);
        LedgerCounts seen = tried(order);
        assertThat(seen.taken() + seen.known()).isEqualTo(1_488);
        assertThat(seen.repeated()).isEqualTo(620);
        as.rolledBack(() -> {
            as.run(As.staff(PROCUREMENT), () -> service.commit(order.expecting(seen), number -> "stand-in " + number, new LedgerProgress()));
            assertThat(tried(order)).isEqualTo(new LedgerCounts(0, 0, 0, 620, 1_488, 0));
        });
    }

    @Test
    void whoStopsATakeOverOnTheWayFindsNothingOfIt() throws IOException {
        LedgerOrder order = order(ledger(StandardCharsets.UTF_8));
        LedgerCounts seen = tried(order);
        LedgerProgress progress = new LedgerProgress() {
            @Override
            public void begin(long size) {
                if (step() == Step.SUPERVISION) {
                    cancel();
                }
                super.begin(size);
            }
        };
        background.run(As.staff(PROCUREMENT), progress, () -> task.commit(order.expecting(seen), number -> number, progress));
        assertThat(progress.problem()).isEqualTo("work.cancelled");
        assertThat(rows("select c.id from contract c where c.title like ?1")).isEmpty();
        assertThat(tried(order)).isEqualTo(seen);
        LedgerProgress trial = new LedgerProgress();
        trial.cancel();
        background.run(As.staff(PROCUREMENT), trial, () -> task.tryOut(order, trial));
        assertThat(trial.problem()).isEqualTo("work.cancelled");
    }

    @Test
    void aKeptMappingIsOfferedForTheSameHeaderAndBelongsToItsOwner() {
        List<String> header = List.of("件名 " + mark, "相手方", "金額");
        LedgerMapping mapping = new LedgerMapping(Map.of(LedgerField.TITLE, 0, LedgerField.CONTRACTOR_NAME, 1));
        UUID own = as.run(As.staff(PROCUREMENT), () -> mappings.save("物流 " + mark, false, header, mapping));
        UUID shared = as.run(As.another(PROCUREMENT), () -> mappings.save("総務 " + mark, true, header, new LedgerMapping(Map.of(LedgerField.TITLE, 0))));
        assertThat(offered(As.staff(PROCUREMENT), header)).extracting(SavedMappingRow::id).startsWith(own).contains(shared);
        assertThat(offered(As.another(PROCUREMENT), header)).extracting(SavedMappingRow::id).contains(shared).doesNotContain(own);
        UUID again = as.run(As.staff(PROCUREMENT), () -> mappings.save("物流 " + mark, true, header, new LedgerMapping(Map.of(LedgerField.AMOUNT, 2))));
        assertThat(again).isEqualTo(own);
        assertThat(offered(As.another(PROCUREMENT), header)).filteredOn(row -> row.id().equals(own)).singleElement()
            .satisfies(row -> assertThat(row.mapping().columns()).containsExactly(Map.entry(LedgerField.AMOUNT, 2)));
        assertThatThrownBy(() -> as.does(As.staff(PROCUREMENT), () -> mappings.delete(shared))).isInstanceOf(RecordNotFound.class);
        as.does(As.staff(PROCUREMENT), () -> mappings.delete(own));
        assertThat(offered(As.staff(PROCUREMENT), header)).extracting(SavedMappingRow::id).doesNotContain(own);
        assertThatThrownBy(() -> as.run(As.staff(Role.INSPECTOR), () -> kept.offered(header))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.run(As.staff(Role.INSPECTOR), () -> mappings.save("x", false, header, mapping))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.does(As.contractor(UUID.randomUUID()), () -> mappings.delete(shared))).isInstanceOf(AccessDenied.class);
    }

    private List<SavedMappingRow> offered(Identity who, List<String> header) {
        return as.run(who, () -> kept.offered(header)).stream().filter(row -> row.name().endsWith(mark)).toList();
    }

    @Test
    @EnabledIf(value = "org.kantoku.support.SharedData#isPresent", disabledReason = "skipped: no shared data beside the project")
    void theBidResultsOfTheMinistryComeInAsTheyAre() throws Exception {
        for (String name : List.of("chubu_construction_202002.xls", "chubu_consulting_202002.xls", "kinki_construction_202111.xlsx", "kinki_consulting_202111.xlsx")) {
            LedgerOrder order = order(Files.readAllBytes(SharedData.require("data/jp/mlit-bid-results/" + name)));
            LedgerCounts seen = tried(order);
            assertThat(seen.taken()).as(name).isGreaterThan(100);
            as.rolledBack(() -> as.run(As.staff(PROCUREMENT), () -> service.commit(order.expecting(seen), number -> number, new LedgerProgress())));
        }
    }

    @Test
    void hostileFilesAreRefusedAtTheDoor() throws IOException {
        for (byte[] hostile : List.of(new byte[0], "<html>a,b</html>".getBytes(StandardCharsets.UTF_8), new byte[] {'P', 'K', 3, 4, 1, 2, 3},
                new byte[] {0x7F, 'E', 'L', 'F', 0, 0, 0, 0})) {
            assertThatThrownBy(() -> files.receive("台帳.xlsx", new ByteArrayInputStream(hostile))).isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("upload.refusal.");
        }
    }

    @Test
    @EnabledIf(value = "org.kantoku.support.SharedData#isPresent", disabledReason = "skipped: no shared data beside the project")
    void theCollectionOfHostileFilesIsRefusedAtTheDoor() throws IOException {
        for (String name : List.of("poc-xmlbomb.xlsx", "password.xls", "protected_passtika.xlsx",
                "clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5025401116950528.xlsx")) {
            Path hostile = SharedData.require("data/uploads/poi/spreadsheet/" + name);
            try (InputStream content = Files.newInputStream(hostile)) {
                assertThatThrownBy(() -> files.receive("台帳.xlsx", content)).as(name).isInstanceOf(RuleViolation.class)
                    .hasMessageStartingWith("upload.refusal.");
            }
        }
    }

    private List<List<Object>> rows(String sql) {
        List<?> found = em.createNativeQuery(sql).setParameter(1, "% " + mark).getResultList();
        return found.stream().map(row -> row instanceof Object[] cells ? java.util.Arrays.asList(cells) : java.util.Collections.<Object>singletonList(row)).toList();
    }
}
