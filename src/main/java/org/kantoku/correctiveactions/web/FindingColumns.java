package org.kantoku.correctiveactions.web;

import java.util.List;

import org.kantoku.correctiveactions.application.FindingRow;
import org.kantoku.shared.web.ListColumn;

/** What the list of findings exports. */
final class FindingColumns {

    static final List<ListColumn<FindingRow>> ALL = List.of(
        new ListColumn<>("correctiveactions.number", (r, t) -> r.number()),
        new ListColumn<>("correctiveactions.finding", (r, t) -> r.titleIn(t.language())),
        new ListColumn<>("correctiveactions.contractor", (r, t) -> r.contractorName()),
        new ListColumn<>("register.export.number", (r, t) -> r.contractNumber()),
        new ListColumn<>("correctiveactions.grade", (r, t) -> t.text("grade." + r.grade())),
        new ListColumn<>("correctiveactions.state", (r, t) -> t.of(r.state())),
        new ListColumn<>("correctiveactions.nextDue", (r, t) -> r.nextDueOn()),
        new ListColumn<>("lists.export.daysOver", (r, t) -> r.daysOver()),
        new ListColumn<>("correctiveactions.raisedOn", (r, t) -> r.raisedOn()));

    private FindingColumns() {
    }
}
