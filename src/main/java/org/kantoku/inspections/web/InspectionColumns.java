package org.kantoku.inspections.web;

import java.util.List;

import org.kantoku.inspections.application.InspectionRow;
import org.kantoku.shared.web.ListColumn;

/** What the list of inspections exports. */
final class InspectionColumns {

    static final List<ListColumn<InspectionRow>> ALL = List.of(
        new ListColumn<>("inspections.number", (r, t) -> r.number()),
        new ListColumn<>("inspections.contractor", (r, t) -> r.contractorName()),
        new ListColumn<>("inspections.kind", (r, t) -> t.of(r.kind())),
        new ListColumn<>("inspections.plannedOn", (r, t) -> r.plannedOn()),
        new ListColumn<>("lists.export.fieldworkOn", (r, t) -> r.fieldworkEndOn()),
        new ListColumn<>("inspections.state", (r, t) -> t.of(r.state())),
        new ListColumn<>("inspections.inspectors", (r, t) -> r.inspectors()),
        new ListColumn<>("lists.export.contracts", (r, t) -> r.contracts()),
        new ListColumn<>("inspections.result", (r, t) -> r.verdict() == null ? null : t.text("verdict." + r.verdict())),
        new ListColumn<>("lists.export.score", (r, t) -> r.score()));

    private InspectionColumns() {
    }
}
