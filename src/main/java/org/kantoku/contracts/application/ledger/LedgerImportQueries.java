package org.kantoku.contracts.application.ledger;

import static org.kantoku.access.domain.Permission.LEDGER_IMPORT;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.ledger.LedgerContractor;
import org.kantoku.contracts.domain.ledger.LedgerDepartments;
import org.kantoku.contracts.domain.ledger.LedgerDryRun;
import org.kantoku.contracts.domain.ledger.LedgerMapping;
import org.kantoku.contracts.domain.ledger.LedgerRegister;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.spreadsheet.Table;

/** Looks at a ledger against the register, without registering anything. */
@ApplicationScoped
@Transactional
public class LedgerImportQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BusinessClock clock;

    /** The departments of a table with what the register suggests for each. */
    @Requires(LEDGER_IMPORT)
    public LedgerDepartments departments(Table table, LedgerMapping mapping) {
        return LedgerDepartments.suggest(table, mapping, activeDepartments());
    }

    /** Names of the departments of today, to choose from. */
    @Requires(LEDGER_IMPORT)
    public List<String> departmentNames() {
        return List.copyOf(activeDepartments().keySet());
    }

    /** Tries the take-over. */
    @Requires(LEDGER_IMPORT)
    public LedgerDryRun dryRun(LedgerOrder order, LedgerProgress progress) {
        progress.enter(LedgerProgress.Step.READING, 0);
        Table table = order.file().table();
        return dryRun(table, order, departments(table, order.mapping()), progress);
    }

    LedgerDryRun dryRun(Table table, LedgerOrder order, LedgerDepartments departments, LedgerProgress progress) {
        progress.enter(LedgerProgress.Step.ROWS, table.rows().size());
        return LedgerDryRun.of(table, order.mapping(), departments.choosing(order.departmentChoices()), register(), progress::advance);
    }

    private Map<String, UUID> activeDepartments() {
        Map<String, UUID> ids = new LinkedHashMap<>();
        em.createQuery("select d.nameJa, d.id from Department d where d.activeTo is null or d.activeTo >= :today order by d.code", Object[].class)
            .setParameter("today", clock.today()).getResultStream().forEach(row -> ids.putIfAbsent((String) row[0], (UUID) row[1]));
        return ids;
    }

    private LedgerRegister register() {
        List<LedgerContractor> contractors = em.createQuery("select c.id, c.corporateNumber, c.nameJa from Contractor c", Object[].class)
            .getResultStream().map(row -> contractor((UUID) row[0], (String) row[1], (String) row[2])).toList();
        Map<String, String> ledgerNumbers = new HashMap<>();
        HashSet<String> fingerprints = new HashSet<>();
        em.createQuery("select r.ledgerNumber, r.fingerprint from LedgerImportRow r", Object[].class).getResultStream().forEach(row -> {
            fingerprints.add((String) row[1]);
            if (row[0] != null) {
                ledgerNumbers.put((String) row[0], (String) row[1]);
            }
        });
        List<String> numbers = em.createQuery("select c.number from Contract c", String.class).getResultList();
        return new LedgerRegister(contractors, new HashSet<>(numbers), ledgerNumbers, fingerprints);
    }

    /** A name that repeats the number is a stand-in from an earlier take-over: the real one may still come. */
    private static LedgerContractor contractor(UUID id, String number, String name) {
        return new LedgerContractor(id, number, number != null && name.contains(number) ? null : name);
    }
}
