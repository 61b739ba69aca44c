package org.kantoku.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kantoku.access.application.Identity;
import org.kantoku.contractors.application.ContractorService;
import org.kantoku.contractors.domain.ContractorDetails;
import org.kantoku.contractors.domain.ContractorKind;
import org.kantoku.contracts.application.ledger.LedgerFile;
import org.kantoku.contracts.application.ledger.LedgerFiles;
import org.kantoku.contracts.application.ledger.LedgerImportQueries;
import org.kantoku.contracts.application.ledger.LedgerImportService;
import org.kantoku.contracts.application.ledger.LedgerOrder;
import org.kantoku.contracts.application.ledger.LedgerProgress;
import org.kantoku.contracts.domain.ledger.LedgerCounts;
import org.kantoku.contracts.domain.ledger.LedgerDryRun;
import org.kantoku.contracts.domain.ledger.LedgerField;
import org.kantoku.contracts.domain.ledger.LedgerMapping;
import org.kantoku.contracts.domain.ledger.LedgerRemark;
import org.kantoku.shared.Blanks;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;
import org.kantoku.shared.web.ListFile;
import org.kantoku.shared.web.ListFormat;
import org.kantoku.shared.web.ListSheet;
import org.kantoku.shared.web.TextBean;
import org.kantoku.supervision.application.ContractorListQueries;
import org.kantoku.supervision.application.ContractorListRow;
import org.kantoku.supervision.application.RegisterFilter;
import org.kantoku.support.As;
import org.kantoku.support.SharedData;

/** Every string of the collection of naughty ones goes through form, list, export and import, and comes out as it went in. */
@ExtendWith(ArquillianExtension.class)
class NaughtyStringsIT {

    private static final Identity CLERK = As.staff(PROCUREMENT);
    private static final int LONGEST_NAME = 500;
    private static final int NAME = 1;
    private static final int KANA = 2;

    @Inject
    private ContractorService contractors;

    @Inject
    private ContractorListQueries list;

    @Inject
    private ListFile files;

    @Inject
    private LedgerFiles ledgers;

    @Inject
    private LedgerImportQueries queries;

    @Inject
    private LedgerImportService service;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    /** A reading that only this test's contractors have, by which they are found together. */
    private final String kana = "ナウティ" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").toUpperCase(java.util.Locale.ROOT);

    private static List<String> naughty() throws IOException {
        try (InputStream in = Files.newInputStream(SharedData.require("data/text/blns.json")); JsonReader reader = Json.createReader(in)) {
            return reader.readArray().getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
        }
    }

    @Test
    @EnabledIf(value = "org.kantoku.support.SharedData#isPresent", disabledReason = "skipped: no shared data beside the project")
    void aWorkbookBringsBackEveryOneOfThem() throws Exception {
        as.rolledBack(() -> {
            Set<String> registered = registered();
            assertThat(registered).hasSizeGreaterThan(480);
            assertUnchanged(imported(ListFormat.XLSX), registered);
        });
    }

    @Test
    @EnabledIf(value = "org.kantoku.support.SharedData#isPresent", disabledReason = "skipped: no shared data beside the project")
    void aTextTableBringsBackEveryOneThatATextMayHold() throws Exception {
        as.rolledBack(() -> {
            Set<String> registered = registered().stream().filter(name -> name.chars().noneMatch(c -> c < ' ')).collect(Collectors.toSet());
            em.flush();
            em.createNativeQuery("delete from contractor_transition where contractor_id in (select id from contractor where name_kana = ?1 and name_ja regexp '[\\\\x01-\\\\x1f]')")
                .setParameter(1, kana).executeUpdate();
            em.createNativeQuery("delete from contractor where name_kana = ?1 and name_ja regexp '[\\\\x01-\\\\x1f]'").setParameter(1, kana).executeUpdate();
            assertUnchanged(imported(ListFormat.CSV), registered);
        });
    }

    /** Each came back as it was; of those that differ in width alone a take-over keeps the first, because it takes them for one row. */
    private static void assertUnchanged(Set<String> imported, Set<String> registered) {
        assertThat(registered).containsAll(imported);
        assertThat(alike(imported)).isEqualTo(alike(registered));
    }

    private static Set<String> alike(Set<String> names) {
        return names.stream().map(name -> Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "")).collect(Collectors.toSet());
    }

    /** Registers a contractor under each of them; a name of blanks alone is refused, as it should be. */
    private Set<String> registered() {
        Set<String> names = new HashSet<>();
        try {
            for (String name : naughty()) {
                ContractorDetails details = new ContractorDetails(null, ContractorKind.CORPORATION, name, kana, null, null, null, null,
                    TriState.UNKNOWN, TriState.UNKNOWN);
                if (Blanks.strip(name).isEmpty() || name.length() > LONGEST_NAME) {
                    assertThatThrownBy(details::check).as("accepted: <" + name + ">").isInstanceOf(RuleViolation.class);
                } else {
                    as.run(CLERK, () -> contractors.register(details));
                    names.add(Blanks.strip(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** Exports the list of these contractors, takes the file over as a ledger with their names as titles, and reads the titles. */
    private Set<String> imported(ListFormat format) {
        return as.run(CLERK, () -> {
            LedgerFile file = ledgers.receive("一覧", Files.newInputStream(exported(format)));
            LedgerMapping mapping = new LedgerMapping(Map.of(LedgerField.TITLE, NAME, LedgerField.CONTRACTOR_NAME, KANA));
            LedgerOrder order = new LedgerOrder(file, mapping, Map.of(), null);
            LedgerDryRun trial = queries.dryRun(order, new LedgerProgress());
            assertThat(trial.remarks()).filteredOn(LedgerRemark::error).isEmpty();
            LedgerCounts counts = trial.counts();
            service.commit(order.expecting(counts), number -> number, new LedgerProgress());
            ledgers.forget(file);
            List<?> titles = em.createNativeQuery("select c.title from contract c join contractor k on k.id = c.contractor_id where k.name_ja = ?1")
                .setParameter(1, kana).getResultList();
            return new HashSet<>(new ArrayList<>(titles).stream().map(Object::toString).toList());
        });
    }

    private Path exported(ListFormat format) throws IOException {
        LocalDate today = clock.today();
        RegisterFilter filter = new RegisterFilter(kana, Set.of(), Set.of(), null, null, null, null);
        ListSheet<ContractorListRow> sheet = new ListSheet<>("contractors.list.title", RegisterColumns.CONTRACTORS,
            request -> list.page(filter, today, request), PageRequest.ownOrder());
        return files.write(sheet, format, new TextBean(), loss -> { });
    }
}
