package org.kantoku.contracts.web.ledger;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import org.kantoku.contracts.domain.ledger.LedgerCounts;
import org.kantoku.contracts.domain.ledger.LedgerDryRun;
import org.kantoku.contracts.domain.ledger.LedgerRemark;
import org.kantoku.shared.web.TextBean;

/** The outcome of a dry run as the page shows it: the numbers, and the remarks by portions. */
public class LedgerOutcome implements Serializable {

    /** Which remarks are shown. */
    public enum Filter { ALL, ERRORS, WARNINGS }

    private static final int PORTION = 20;
    /** Remarks kept for the page; all of them are in the workbook of refused rows. */
    private static final int KEPT = 2_000;

    private final LedgerCounts counts;
    private final List<LedgerRemark> remarks;
    private final int errors;
    private final int warnings;
    private Filter filter = Filter.ALL;
    private int shown = PORTION;

    LedgerOutcome(LedgerDryRun run) {
        List<LedgerRemark> all = run.remarks();
        counts = run.counts();
        errors = (int) all.stream().filter(LedgerRemark::error).count();
        warnings = all.size() - errors;
        remarks = new ArrayList<>(all.subList(0, Math.min(KEPT, all.size())));
    }

    public LedgerCounts counts() {
        return counts;
    }

    /** The remarks in view. */
    public List<LedgerRemark> getRows() {
        return remarks.stream().filter(this::isWanted).limit(shown).toList();
    }

    private boolean isWanted(LedgerRemark remark) {
        return filter == Filter.ALL || remark.error() == (filter == Filter.ERRORS);
    }

    public int getTotal() {
        return filter == Filter.ALL ? errors + warnings : filter == Filter.ERRORS ? errors : warnings;
    }

    public boolean isMore() {
        return shown < remarks.stream().filter(this::isWanted).count();
    }

    public void showMore() {
        shown += 5 * PORTION;
    }

    public void filter(Filter wanted) {
        filter = wanted;
        shown = PORTION;
    }

    public Filter getFilter() {
        return filter;
    }

    public int getErrors() {
        return errors;
    }

    public int getWarnings() {
        return warnings;
    }

    /** What happened, in the reader's language. */
    public String what(LedgerRemark remark) {
        return new TextBean().text(remark.what(), remark.arguments());
    }

    /** What to do, in the reader's language; blank when nothing. */
    public String advice(LedgerRemark remark) {
        return remark.advice() == null ? "" : new TextBean().text(remark.advice(), remark.arguments());
    }
}
