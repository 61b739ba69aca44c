package org.kantoku.contracts.web.upstream;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.upstream.MemberCoopFilter;
import org.kantoku.contracts.application.upstream.MemberCoopQueries;
import org.kantoku.contracts.application.upstream.MemberCoopRow;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.shared.web.ListColumn;
import org.kantoku.shared.web.ListSheet;
import org.omnifaces.cdi.ViewScoped;

/** The list of member co-ops; its conditions are in its address. */
@Named
@ViewScoped
public class MemberCoopListBacking implements Serializable {

    private static final List<ListColumn<MemberCoopRow>> COLUMNS = List.of(
        new ListColumn<>("upstream.field.name", (r, t) -> r.name()),
        new ListColumn<>("upstream.field.kana", (r, t) -> r.kana()),
        new ListColumn<>("upstream.field.corporateNumber", (r, t) -> r.corporateNumber()),
        new ListColumn<>("upstream.field.memberFrom", (r, t) -> r.memberFrom()),
        new ListColumn<>("upstream.field.memberTo", (r, t) -> r.memberTo()),
        new ListColumn<>("upstream.col.entrustments", (r, t) -> r.entrustments()),
        new ListColumn<>("upstream.col.contracts", (r, t) -> r.contracts()),
        new ListColumn<>("upstream.col.nextEnd", (r, t) -> r.nextEnd()),
        new ListColumn<>("upstream.col.unpermitted", (r, t) -> r.unpermitted()));

    @Inject
    private MemberCoopQueries queries;

    private String q;
    private boolean former;
    private boolean problem;
    private transient LazyRows<MemberCoopRow> rows;
    private transient Long matching;

    public MemberCoopFilter getFilter() {
        return new MemberCoopFilter(q == null || q.isBlank() ? null : q, former, problem);
    }

    public LazyRows<MemberCoopRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> queries.page(getFilter(), request), row -> row.id().toString());
        }
        return rows;
    }

    /** Everything the filter lets through, for an export. */
    public ListSheet<MemberCoopRow> getSheet() {
        MemberCoopFilter filter = getFilter();
        return new ListSheet<>("upstream.list.title", COLUMNS, request -> queries.page(filter, request), getRows().order());
    }

    public long getMatching() {
        if (matching == null) {
            matching = queries.count(getFilter());
        }
        return matching;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public boolean isFormer() {
        return former;
    }

    public void setFormer(boolean former) {
        this.former = former;
    }

    public boolean isProblem() {
        return problem;
    }

    public void setProblem(boolean problem) {
        this.problem = problem;
    }
}
