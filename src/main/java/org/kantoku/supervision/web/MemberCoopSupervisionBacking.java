package org.kantoku.supervision.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.PageRequest;
import org.kantoku.shared.web.AsOf;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.shared.web.ListColumn;
import org.kantoku.shared.web.ListSheet;
import org.kantoku.supervision.application.CoopContractRow;
import org.kantoku.supervision.application.MemberCoopSupervisionQueries;
import org.omnifaces.cdi.ViewScoped;

/** Who touches a member co-op's data, on the date of the address. */
@Named("memberCoopSupervision")
@ViewScoped
public class MemberCoopSupervisionBacking implements Serializable {

    private static final List<ListColumn<CoopContractRow>> COLUMNS = List.of(
        new ListColumn<>("subentrustment.col.firm", (r, t) -> r.name()),
        new ListColumn<>("subentrustment.col.level", (r, t) -> r.isContractor() ? t.text("subentrustment.level.0") : t.text("subentrustment.level", r.level())),
        new ListColumn<>("subentrustment.col.work", (r, t) -> r.work()),
        new ListColumn<>("register.export.number", (r, t) -> r.number()),
        new ListColumn<>("tier.label", (r, t) -> r.standing() == null || r.standing().tier() == null ? null : r.standing().tier().name()),
        new ListColumn<>("upstream.supervision.checked", (r, t) -> r.checkedOn()),
        new ListColumn<>("upstream.supervision.nextDue", (r, t) -> r.nextDueOn()),
        new ListColumn<>("register.col.state", (r, t) -> r.isContractor() ? t.text("state." + r.standing().state()) : t.text("subentrustment.state." + r.subState())),
        new ListColumn<>("upstream.supervision.problems", (r, t) -> r.problems()));

    @Inject
    private MemberCoopSupervisionQueries queries;

    @Inject
    private AsOf asOf;

    private UUID coop;
    private LocalDate date;
    private transient LazyRows<CoopContractRow> rows;
    private transient Long total;

    /** Takes the date of the address; kept for the paging that follows. */
    public void open(UUID memberCoopId) {
        coop = memberCoopId;
        date = asOf.getDate();
    }

    public LazyRows<CoopContractRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> queries.page(coop, date, request), row -> row.id().toString());
        }
        return rows;
    }

    /** Lines of the whole list, for the words on the export. */
    public long getTotal() {
        if (total == null) {
            total = queries.page(coop, date, PageRequest.firstOf(1)).total();
        }
        return total;
    }

    public ListSheet<CoopContractRow> getSheet() {
        UUID of = coop;
        LocalDate on = date;
        return new ListSheet<>("upstream.tab.supervision", COLUMNS, request -> queries.page(of, on, request), getRows().order());
    }
}
