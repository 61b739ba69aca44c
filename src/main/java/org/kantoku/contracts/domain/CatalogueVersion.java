package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.List;

/** One version of the catalogue: all clauses that hold from its first day until the next version's. */
public record CatalogueVersion(LocalDate effectiveFrom, List<ClauseDefinition> clauses) {

    public CatalogueVersion {
        clauses = List.copyOf(clauses);
    }
}
