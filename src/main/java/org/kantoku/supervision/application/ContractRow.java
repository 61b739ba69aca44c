package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.shared.SqlRow;
import org.kantoku.shared.TriState;
import org.kantoku.supervision.domain.facts.ContractFacts;
import org.kantoku.supervision.domain.facts.Dated;
import org.kantoku.supervision.domain.facts.History;

/** A row of the contract table as {@link FactsRepository} selects it. */
record ContractRow(SqlRow row) {

    /** Notice to a freelance of the end of a contract is at least 30 days (フリーランス法16). */
    /** A decision to let the contract run on. */
    record Extension(LocalDate decidedOn, LocalDate oldEnd, LocalDate newEnd) {
    }

    ContractFacts facts(List<Extension> extensions, History<ContractState> states) {
        boolean renews = "AUTO".equals(row.text(6));
        int notice = Math.max(row.integer(8), freelance().isYes() ? Contract.FREELANCE_NOTICE_DAYS : 0);
        return new ContractFacts(row.date(2), row.date(3), row.date(4), endDates(extensions), renews ? row.integer(7) : 0, notice,
            row.date(9), states, row.flag(10), row.date(11));
    }

    /** The facts of the contract itself that conditions of clauses ask for. */
    Map<String, Object> conditionFacts() {
        return Map.of("standardTerms", row.constant(TriState.class, 12), "toriteki", row.constant(TriState.class, 13), "freelance", freelance());
    }

    /** @return {@code null} without one */
    UUID department() {
        return row.uuid(15);
    }

    String purposes() {
        return row.text(16);
    }

    private TriState freelance() {
        return row.constant(TriState.class, 14);
    }

    private History<LocalDate> endDates(List<Extension> extensions) {
        LocalDate registered = row.date(2);
        LocalDate first = extensions.isEmpty() ? row.date(5) : extensions.get(0).oldEnd();
        List<Dated<LocalDate>> ends = new java.util.ArrayList<>();
        if (first != null) {
            ends.add(new Dated<>(registered, first));
        }
        extensions.forEach(e -> ends.add(new Dated<>(e.decidedOn(), e.newEnd())));
        return new History<>(ends);
    }
}
