package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The department that owns the contract.
 *
 * @param managers its privacy managers (部門責任者), by days
 */
public record DepartmentFacts(UUID id, String code, List<Tenure> managers) {

    public DepartmentFacts {
        managers = List.copyOf(managers);
    }

    Stream<LocalDate> dates() {
        return managers.stream().flatMap(Tenure::dates);
    }
}
