package org.kantoku.supervision.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.kantoku.shared.web.ListColumn;
import org.kantoku.supervision.application.ContractListRow;
import org.kantoku.supervision.application.ContractorListRow;
import org.kantoku.supervision.application.Standing;

/** What the lists of the register export: facts first, then how each row stands. */
final class RegisterColumns {

    static final List<ListColumn<ContractListRow>> CONTRACTS = Stream.concat(Stream.<ListColumn<ContractListRow>>of(
        new ListColumn<>("register.export.number", (r, t) -> r.number()),
        new ListColumn<>("contracts.col.title", (r, t) -> r.title()),
        new ListColumn<>("contracts.col.contractor", (r, t) -> r.contractor()),
        new ListColumn<>("register.export.life", (r, t) -> t.of(r.state())),
        new ListColumn<>("contracts.fact.pd", (r, t) -> t.of(r.pd())),
        new ListColumn<>("register.col.department", (r, t) -> r.department(t.language())),
        new ListColumn<>("register.export.from", (r, t) -> r.effectiveFrom()),
        new ListColumn<>("contracts.col.end", (r, t) -> r.endDate())), standing(ContractListRow::standing)).toList();

    static final List<ListColumn<ContractorListRow>> CONTRACTORS = Stream.concat(Stream.<ListColumn<ContractorListRow>>of(
        new ListColumn<>("contractors.field.corporateNumber", (r, t) -> r.corporateNumber()),
        new ListColumn<>("contractors.col.name", (r, t) -> r.name()),
        new ListColumn<>("register.export.kana", (r, t) -> r.kana()),
        new ListColumn<>("register.export.life", (r, t) -> t.of(r.state())),
        new ListColumn<>("contractors.col.contracts", (r, t) -> r.contracts()),
        new ListColumn<>("register.col.department", (r, t) -> r.departments() > 1 ? t.text("contractors.departments", r.departments())
            : r.department(t.language()))), standing(ContractorListRow::standing)).toList();

    private RegisterColumns() {
    }

    private static <R> Stream<ListColumn<R>> standing(Function<R, Standing> of) {
        return Stream.<ListColumn<Standing>>of(
            new ListColumn<>("register.col.tier", (s, t) -> s.tier() == null ? null : s.tier().name()),
            new ListColumn<>("register.col.inspected", (s, t) -> s.inspectedOn()),
            new ListColumn<>("register.col.verdict", (s, t) -> s.verdict() == null ? null : t.text("verdict." + s.verdict())),
            new ListColumn<>("register.col.nextDue", (s, t) -> s.nextDueOn()),
            new ListColumn<>("register.col.state", (s, t) -> t.text("state." + s.state())),
            new ListColumn<>("register.export.lapses", (s, t) -> s.lapses()))
            .map(column -> new ListColumn<>(column.titleKey(), (row, texts) -> column.value().apply(of.apply(row), texts)));
    }
}
