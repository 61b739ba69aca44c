package org.kantoku.inspections.web.verdicts;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.verdicts.Result;
import org.kantoku.inspections.application.verdicts.VerdictFilter;
import org.kantoku.inspections.application.verdicts.VerdictQueries;
import org.kantoku.inspections.application.verdicts.VerdictRow;
import org.kantoku.inspections.domain.Verdict;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.shared.web.ListColumn;
import org.kantoku.shared.web.ListSheet;
import org.omnifaces.cdi.ViewScoped;

/** Verdicts and scores of all contractors, five years side by side; the conditions can be given in the address. */
@Named
@ViewScoped
public class VerdictListBacking implements Serializable {

    @Inject
    private VerdictQueries queries;

    @Inject
    private BusinessClock clock;

    private transient LazyRows<VerdictRow> rows;
    private String search;
    private Verdict verdict;
    private Integer year;

    public LazyRows<VerdictRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> queries.page(filter(), request), row -> row.contractorId().toString());
        }
        return rows;
    }

    /** Everything the filter lets through, a pair of columns a year. */
    public ListSheet<VerdictRow> getSheet() {
        VerdictFilter filter = filter();
        List<ListColumn<VerdictRow>> columns = new ArrayList<>(List.of(
            new ListColumn<>("inspections.contractor", (r, t) -> r.contractorName()),
            new ListColumn<>("inspections.tier", (r, t) -> r.tier()),
            new ListColumn<>("inspections.verdicts.latest", (r, t) -> t.text("verdict." + r.verdict())),
            new ListColumn<>("lists.export.score", (r, t) -> r.score()),
            new ListColumn<>("inspections.verdicts.change", (r, t) -> r.change())));
        for (int i = 0; i < VerdictFilter.YEARS; i++) {
            FiscalYear one = new FiscalYear(filter.first().year() + i);
            String back = String.valueOf(VerdictFilter.YEARS - 1 - i);
            columns.add(new ListColumn<>("inspections.verdicts.year" + back, (r, t) -> words(r.in(one), t.text("inspections.verdicts.yearName", one.year() + ""),
                r.in(one) == null ? null : t.text("verdict." + r.in(one).verdict()))));
            columns.add(new ListColumn<>("inspections.verdicts.score" + back, (r, t) -> r.in(one) == null ? null : r.in(one).score()));
        }
        return new ListSheet<>("inspections.verdicts.title", columns, request -> queries.page(filter, request), getRows().order());
    }

    private static String words(Result result, String year, String verdict) {
        return result == null ? null : year + " " + verdict;
    }

    private VerdictFilter filter() {
        return new VerdictFilter(search, verdict, getLast());
    }

    /** The last of the years compared. */
    public FiscalYear getLast() {
        return year == null ? FiscalYear.of(clock.today()) : new FiscalYear(year);
    }

    /** The years compared, the earliest first. */
    public List<FiscalYear> getYears() {
        List<FiscalYear> years = new ArrayList<>();
        for (FiscalYear one = filter().first(); one.compareTo(getLast()) <= 0; one = one.next()) {
            years.add(one);
        }
        return years;
    }

    public boolean isFiltered() {
        return verdict != null || search != null && !search.isBlank();
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
