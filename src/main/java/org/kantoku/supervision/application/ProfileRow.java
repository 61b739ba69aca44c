package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.kantoku.contracts.domain.ArrangementKind;
import org.kantoku.contracts.domain.ContractFactsConverter;
import org.kantoku.contracts.domain.ForeignBasis;
import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.contracts.domain.SubPolicy;
import org.kantoku.shared.SqlRow;
import org.kantoku.supervision.domain.facts.Dated;
import org.kantoku.supervision.domain.facts.History;

/** One version of a data-handling profile, as {@link FactsRepository} selects it. */
record ProfileRow(LocalDate confirmedOn, ProfileFacts facts) {

    private static final ContractFactsConverter FACTS = new ContractFactsConverter();

    ProfileRow(SqlRow r) {
        this(r.date(1), new ProfileFacts(r.constant(ArrangementKind.class, 2), FACTS.convertToEntityAttribute(r.text(3)), r.integerOrNull(4),
            r.constant(SubPolicy.class, 5), r.constant(ForeignBasis.class, 6), List.of(), Set.of(), Set.of(), r.date(7)));
    }

    static History<ProfileFacts> history(List<ProfileRow> rows) {
        return new History<>(rows.stream().map(row -> new Dated<>(row.confirmedOn(), row.facts())).toList());
    }
}
