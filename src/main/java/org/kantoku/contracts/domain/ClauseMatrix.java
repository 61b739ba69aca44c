package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.kantoku.contracts.domain.upstream.StricterTerms;

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
        return of(catalogue, facts, records, waivers, null, asOf);
    }

    /** @param master the contract's master, whose verified clauses count where the contract states none, or {@code null} */
    public static ClauseMatrix of(ClauseCatalogue catalogue, Map<String, ?> facts, Collection<ContractClause> records,
                                  Collection<Waiver> waivers, MasterContract master, LocalDate asOf) {
        return new ClauseMatrix(catalogue.on(asOf).stream().map(definition -> {
            ContractClause record = records.stream().filter(r -> r.clauseCode().equals(definition.code())).findFirst().orElse(null);
            Waiver waiver = waivers.stream().filter(w -> w.isFor(Waiver.CLAUSE_RULE, "", definition.code()) && w.holdsOn(asOf))
                .findFirst().orElse(null);
            boolean silent = record == null || record.status() == ClauseStatus.ABSENT;
            ContractClause inherited = master == null || !silent ? null : master.verified(definition.code(), asOf).orElse(null);
            return new ClauseLine(definition, definition.applicability(facts), definition.condition().reasons(facts),
                inherited != null ? inherited.status() : status(record, waiver), record, inherited, waiver, asOf);
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

    /** Times the breach clause states (DH-12); {@code null} while none is on record or standard terms stand for it. */
    public StricterTerms.BreachTerms breachTerms() {
        return lines.stream().filter(line -> line.definition().code().equals("DH-12") && line.record() != null && line.record().article() != null
            && line.record().status() != ClauseStatus.EQUIVALENT_BY_TERMS).map(line -> line.record().params())
            .map(params -> new StricterTerms.BreachTerms(params.get("firstNoticeHours"), params.get("writtenNoticeDays"))).findFirst().orElse(null);
    }

    public long required() {
        return lines.stream().filter(ClauseLine::isRequired).count();
    }

    public long fulfilled() {
        return lines.stream().filter(line -> line.isRequired() && line.isMet()).count();
    }
}
