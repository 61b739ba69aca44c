package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The catalogue laid over one contract on one date (clauses.md §1). */
public record ClauseMatrix(List<ClauseLine> lines) {

    public ClauseMatrix {
        lines = List.copyOf(lines);
    }

    /**
     * @param facts   the contract's facts by variable
     * @param records what is on record, at most one a clause
     * @param waivers the contract's waivers, of any rule
     */
    public static ClauseMatrix of(ClauseCatalogue catalogue, Map<String, ?> facts, Collection<ContractClause> records,
                                  Collection<Waiver> waivers, LocalDate asOf) {
        return new ClauseMatrix(catalogue.on(asOf).stream().map(definition -> {
            ContractClause record = records.stream().filter(r -> r.clauseCode().equals(definition.code())).findFirst().orElse(null);
            Waiver waiver = waivers.stream().filter(w -> w.isFor(Waiver.CLAUSE_RULE, definition.code()) && w.holdsOn(asOf))
                .findFirst().orElse(null);
            return new ClauseLine(definition, definition.applicability(facts), definition.condition().reasons(facts),
                status(record, waiver), record, waiver, asOf);
        }).toList());
    }

    private static ClauseStatus status(ContractClause record, Waiver waiver) {
        ClauseStatus stored = record == null ? ClauseStatus.ABSENT : record.status();
        return waiver != null && !stored.isFulfilled() ? ClauseStatus.WAIVED : stored;
    }

    public List<ClauseLine> lacking() {
        return lines.stream().filter(ClauseLine::isLacking).toList();
    }

    public List<ClauseLine> undetermined() {
        return lines.stream().filter(line -> line.applicability() == Applicability.UNDETERMINED).toList();
    }

    public long required() {
        return lines.stream().filter(ClauseLine::isRequired).count();
    }

    public long fulfilled() {
        return lines.stream().filter(line -> line.isRequired() && line.isMet()).count();
    }
}
