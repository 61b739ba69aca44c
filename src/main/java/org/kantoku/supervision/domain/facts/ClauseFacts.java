package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.kantoku.contracts.domain.Applicability;
import org.kantoku.contracts.domain.ClauseStatus;

/**
 * One clause of the catalogue in one contract.
 *
 * @param code                 code of the clause, such as DH-14
 * @param critical             whether its lack is a critical lapse
 * @param catalogueEffectiveOn day from which the catalogue asks for it
 * @param applicability        whether it is required, by version of the profile
 * @param statuses             what is known of it, from the day each status was recorded
 */
public record ClauseFacts(String code, boolean critical, LocalDate catalogueEffectiveOn, History<Applicability> applicability,
                          History<ClauseStatus> statuses) {

    public boolean isRequiredOn(LocalDate day) {
        return applicability.on(day).filter(a -> a == Applicability.REQUIRED).isPresent();
    }

    public boolean isUndeterminedOn(LocalDate day) {
        return applicability.on(day).filter(a -> a == Applicability.UNDETERMINED).isPresent();
    }

    Stream<LocalDate> dates() {
        return Stream.of(applicability.dates(), statuses.dates(), Stream.of(catalogueEffectiveOn)).flatMap(s -> s);
    }
}
