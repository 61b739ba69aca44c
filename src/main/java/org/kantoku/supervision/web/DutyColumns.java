package org.kantoku.supervision.web;

import java.util.List;

import org.kantoku.shared.web.ListColumn;
import org.kantoku.supervision.application.DutyRow;

/** What the lists of lapses and duties export. */
final class DutyColumns {

    private DutyColumns() {
    }

    static List<ListColumn<DutyRow>> of(DutyWords words) {
        return List.of(
            new ListColumn<>("supervision.severity", (r, t) -> t.text("severity." + r.severity())),
            new ListColumn<>("supervision.rule", (r, t) -> r.rule() + " " + words.rule(r)),
            new ListColumn<>("supervision.what", (r, t) -> words.title(r)),
            new ListColumn<>("register.export.number", (r, t) -> r.contractNumber()),
            new ListColumn<>("supervision.contract", (r, t) -> r.contractTitle()),
            new ListColumn<>("supervision.contractor", (r, t) -> r.contractorName()),
            new ListColumn<>("supervision.department", (r, t) -> r.department()),
            new ListColumn<>("tier.label", (r, t) -> r.tier().name()),
            new ListColumn<>("supervision.dueOn", (r, t) -> r.dueOn()),
            new ListColumn<>("lists.export.daysOver", (r, t) -> r.daysOver()),
            new ListColumn<>("lists.export.doneOn", (r, t) -> r.metOn()),
            new ListColumn<>("supervision.why", (r, t) -> words.reason(r)),
            new ListColumn<>("supervision.end", (r, t) -> words.ends(r)));
    }
}
