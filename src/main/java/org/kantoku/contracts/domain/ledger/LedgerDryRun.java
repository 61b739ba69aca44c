package org.kantoku.contracts.domain.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kantoku.shared.spreadsheet.Table;
import org.kantoku.shared.spreadsheet.TableRow;

/**
 * A take-over tried out: what would be registered, and what there is to say about each row. Nothing is registered by it.
 * The result follows from the table, the mapping and the register alone.
 */
public final class LedgerDryRun {

    private final LedgerRowReader reader;
    private final LedgerDepartments departments;
    private final LedgerRegister register;
    private final LedgerContractors contractors;
    private final Map<String, Integer> rowOfNumber = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<LedgerRemark> remarks = new ArrayList<>();
    private final Set<Integer> refused = new HashSet<>();
    private int repeated;
    private int known;

    private LedgerDryRun(Table table, LedgerMapping mapping, LedgerDepartments departments, LedgerRegister register, Runnable step) {
        this.reader = new LedgerRowReader(table.header(), mapping);
        this.departments = departments;
        this.register = register;
        this.contractors = new LedgerContractors(register.contractors());
        table.rows().forEach(row -> {
            take(row);
            step.run();
        });
        entries.replaceAll(this::settled);
    }

    /** Tries the take-over. */
    public static LedgerDryRun of(Table table, LedgerMapping mapping, LedgerDepartments departments, LedgerRegister register) {
        return of(table, mapping, departments, register, () -> { });
    }

    /**
     * Tries the take-over.
     *
     * @param step called after every row; what it throws ends the trial
     */
    public static LedgerDryRun of(Table table, LedgerMapping mapping, LedgerDepartments departments, LedgerRegister register, Runnable step) {
        return new LedgerDryRun(table, mapping, departments, register, step);
    }

    private void take(TableRow source) {
        List<LedgerRemark> own = new ArrayList<>();
        LedgerRow row = reader.read(source, own);
        String fingerprint = row.fingerprint();
        if (isRepeated(fingerprint) && own.stream().noneMatch(LedgerRemark::error)) {
            return;
        }
        checkNumber(source, row, own);
        LedgerContractor contractor = own.stream().anyMatch(LedgerRemark::error) ? null : contractor(source, row, own);
        departments.remark(row).ifPresent(what -> reader.warn(source, LedgerField.DEPARTMENT, what.key(), "import.advice.department", own, what.name()));
        remarks.addAll(own);
        if (contractor == null || own.stream().anyMatch(LedgerRemark::error)) {
            refused.add(row.number());
        } else {
            seen.add(fingerprint);
            entries.add(new LedgerEntry(row, contractor, fingerprint, !own.isEmpty()));
        }
    }

    /** A later row may have named the contractor of an earlier one. */
    private LedgerEntry settled(LedgerEntry entry) {
        String number = entry.contractor().number();
        return number == null ? entry : new LedgerEntry(entry.row(), contractors.byNumber(number), entry.fingerprint(), entry.warned());
    }

    private boolean isRepeated(String fingerprint) {
        if (seen.contains(fingerprint)) {
            repeated++;
            return true;
        }
        if (register.fingerprints().contains(fingerprint)) {
            seen.add(fingerprint);
            known++;
            return true;
        }
        return false;
    }

    private void checkNumber(TableRow source, LedgerRow row, List<LedgerRemark> own) {
        if (row.contractNumber() == null) {
            return;
        }
        String number = LedgerRow.plain(row.contractNumber());
        Integer other = rowOfNumber.putIfAbsent(number, row.number());
        if (other != null) {
            reader.error(source, LedgerField.CONTRACT_NUMBER, "import.error.numberTwice", "import.advice.numberTwice", own, other);
        } else if (register.contractNumbers().contains(number) || register.ledgerNumbers().containsKey(number)) {
            reader.error(source, LedgerField.CONTRACT_NUMBER, "import.error.registered", "import.advice.registered", own);
        }
    }

    private LedgerContractor contractor(TableRow source, LedgerRow row, List<LedgerRemark> own) {
        if (row.corporateNumber() != null) {
            return byNumber(source, row, own);
        }
        if (row.contractorName() == null) {
            reader.error(source, reader.contractorField(), "import.error.required", "import.advice.CONTRACTOR_NAME", own);
            return null;
        }
        List<LedgerContractor> named = contractors.byName(row.contractorName());
        if (named.size() > 1) {
            reader.error(source, LedgerField.CONTRACTOR_NAME, "import.error.nameAmbiguous", "import.advice.nameAmbiguous", own);
            return null;
        }
        return named.isEmpty() ? contractors.bring(null, row.contractorName()) : named.get(0);
    }

    private LedgerContractor byNumber(TableRow source, LedgerRow row, List<LedgerRemark> own) {
        LedgerContractor found = contractors.byNumber(row.corporateNumber().value());
        String name = row.contractorName();
        if (found == null) {
            return contractors.bring(row.corporateNumber().value(), name);
        }
        if (name != null && found.name() == null) {
            return contractors.name(found, name);
        }
        if (name != null && !LedgerContractors.same(name, found.name())) {
            if (LedgerContractors.isBranch(name, found.name())) {
                reader.warn(source, LedgerField.CONTRACTOR_NAME, "import.warn.branch", "import.advice.branch", own, found.name());
            } else {
                reader.error(source, LedgerField.CONTRACTOR_NAME, "import.error.nameDiffers", "import.advice.nameDiffers", own, found.name());
            }
        }
        return found;
    }

    /** The rows that can be taken over, in the order of the file. */
    public List<LedgerEntry> entries() {
        return entries;
    }

    /** Everything there is to say, errors first, each by row. */
    public List<LedgerRemark> remarks() {
        List<LedgerRemark> sorted = new ArrayList<>(remarks);
        sorted.sort(java.util.Comparator.comparing((LedgerRemark r) -> !r.error()).thenComparing(LedgerRemark::row));
        return sorted;
    }

    /** Numbers of the rows that cannot be taken over. */
    public Set<Integer> refusedRows() {
        return refused;
    }

    public LedgerCounts counts() {
        int warned = (int) entries.stream().filter(LedgerEntry::warned).count();
        return new LedgerCounts(entries.size() - warned, warned, refused.size(), repeated, known, contractors.brought());
    }
}
