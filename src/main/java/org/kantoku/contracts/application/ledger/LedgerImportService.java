package org.kantoku.contracts.application.ledger;

import static org.kantoku.access.domain.Permission.LEDGER_IMPORT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.Requires;
import org.kantoku.contractors.application.ContractorTakeOver;
import org.kantoku.contracts.application.ContractFactsChanged;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ledger.LedgerCounts;
import org.kantoku.contracts.domain.ledger.LedgerDepartments;
import org.kantoku.contracts.domain.ledger.LedgerDryRun;
import org.kantoku.contracts.domain.ledger.LedgerEntry;
import org.kantoku.contracts.domain.ledger.LedgerImport;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.NumberSequence;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.spreadsheet.Table;

/**
 * Takes a ledger over: all rows that can be, or none. Contracts come in as running and undetermined (model §7, 1), so that the
 * board at once shows what nobody has classified (lapse rule L01).
 */
@ApplicationScoped
@Transactional
public class LedgerImportService {

    private static final int PORTION = 250;
    private static final int SUPERVISED_AT_ONCE = 200;

    private LedgerImportQueries queries;
    private LedgerRepository repository;
    private ContractorTakeOver contractors;
    private NumberSequence numbers;
    private BusinessClock clock;
    private AuditTrail audit;
    private Event<ContractFactsChanged> changed;

    protected LedgerImportService() {
    }

    @Inject
    public LedgerImportService(LedgerImportQueries queries, LedgerRepository repository, ContractorTakeOver contractors,
            NumberSequence numbers, BusinessClock clock, AuditTrail audit, Event<ContractFactsChanged> changed) {
        this.queries = queries;
        this.repository = repository;
        this.contractors = contractors;
        this.numbers = numbers;
        this.clock = clock;
        this.audit = audit;
        this.changed = changed;
    }

    /**
     * Carries a take-over out.
     *
     * @param order      with the outcome that the person has agreed to; another outcome is refused
     * @param standIn    name for a contractor of which only the corporate number is known
     * @param progress   told how far the work is
     */
    @Requires(LEDGER_IMPORT)
    public LedgerResult commit(LedgerOrder order, UnaryOperator<String> standIn, LedgerProgress progress) {
        progress.enter(LedgerProgress.Step.READING, 0);
        Table table = order.file().table();
        LocalDate today = clock.today();
        int year = FiscalYear.of(today).year();
        // Two take-overs at once wait for each other here; the second then sees what the first has registered.
        numbers.take("K", year, 0);
        LedgerDepartments departments = queries.departments(table, order.mapping()).choosing(order.departmentChoices());
        LedgerDryRun run = queries.dryRun(table, order, departments, progress);
        LedgerCounts counts = run.counts();
        if (!counts.equals(order.expected())) {
            throw new RuleViolation("import.error.changed");
        }
        if (counts.taken() == 0) {
            throw new RuleViolation("import.error.nothing");
        }
        LedgerParties parties = new LedgerParties(contractors, departments, standIn);
        progress.enter(LedgerProgress.Step.CONTRACTORS, run.entries().size());
        run.entries().forEach(entry -> {
            parties.contractor(entry);
            parties.department(entry.row());
            progress.advance();
        });
        LedgerImport done = new LedgerImport(today, order.file().name(), order.file().sha256(), counts, parties.departmentsBrought());
        repository.add(done);
        int first = numbers.take("K", year, counts.taken());
        LedgerContracts writer = new LedgerContracts(done.id(), parties, today, done.createdBy());
        progress.enter(LedgerProgress.Step.CONTRACTS, run.entries().size());
        List<UUID> ids = write(run.entries(), writer, year, first, progress);
        audit.record("contract.takeOver", "LedgerImport", done.id(), done.fileName(), summary(counts));
        supervise(ids, progress);
        return new LedgerResult(done.id(), counts, parties.departmentsBrought(), NumberSequence.format("K", year, first),
                NumberSequence.format("K", year, first + counts.taken() - 1));
    }

    private List<UUID> write(List<LedgerEntry> entries, LedgerContracts writer, int year, int first, LedgerProgress progress) {
        List<UUID> ids = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += PORTION) {
            List<Contract> contracts = new ArrayList<>();
            List<Object> parts = new ArrayList<>();
            for (int i = from; i < Math.min(from + PORTION, entries.size()); i++) {
                contracts.add(writer.write(NumberSequence.format("K", year, first + i), entries.get(i), parts));
                progress.advance();
            }
            contracts.forEach(contract -> ids.add(contract.id()));
            repository.portion(contracts, parts);
        }
        return ids;
    }

    /** The duties of the new contracts, in portions, so that the work can be stopped between two of them. */
    private void supervise(List<UUID> ids, LedgerProgress progress) {
        progress.enter(LedgerProgress.Step.SUPERVISION, ids.size());
        for (int from = 0; from < ids.size(); from += SUPERVISED_AT_ONCE) {
            int to = Math.min(from + SUPERVISED_AT_ONCE, ids.size());
            changed.fire(new ContractFactsChanged(Set.copyOf(ids.subList(from, to))));
            progress.reach(to);
        }
    }

    private static String summary(LedgerCounts counts) {
        return "contracts +" + counts.taken() + ", contractors +" + counts.newContractors() + ", skipped " + counts.skipped() + ", refused "
                + counts.refused();
    }
}
