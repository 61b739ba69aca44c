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
 * @param catalogueDays        first day of the version of the catalogue by which it is asked for, from the day it is
 * @param applicability        whether it is required, by version of the profile
 * @param statuses             what is known of it, from the day each status was recorded
 * @param certificates         kind of the contractor's certificate on which each judgement of its equivalence rests, from its day; empty for none
 */
public record ClauseFacts(String code, boolean critical, History<LocalDate> catalogueDays, History<Applicability> applicability,
                          History<ClauseStatus> statuses, History<String> certificates) {

    /** A clause of a catalogue that never changed. */
    public ClauseFacts(String code, boolean critical, LocalDate catalogueEffectiveOn, History<Applicability> applicability,
                       History<ClauseStatus> statuses) {
        this(code, critical, History.from(catalogueEffectiveOn, catalogueEffectiveOn), applicability, statuses, History.none());
    }

    /** First day of the version of the catalogue that asks for it on a day (catalogueEffectiveOn). */
    public LocalDate catalogueEffectiveOn(LocalDate day) {
        return catalogueDays.on(day).orElseGet(() -> catalogueDays.entries().get(0).value());
    }

    public boolean isRequiredOn(LocalDate day) {
        return applicability.on(day).filter(a -> a == Applicability.REQUIRED).isPresent();
    }

    public boolean isUndeterminedOn(LocalDate day) {
        return applicability.on(day).filter(a -> a == Applicability.UNDETERMINED).isPresent();
    }

    /** Whether it is met only because a certificate of that kind is taken to show that the other side's terms protect the data as well. */
    public boolean restsOn(String certificate, LocalDate day) {
        return isRequiredOn(day) && statuses.on(day, ClauseStatus.ABSENT) == ClauseStatus.EQUIVALENT_BY_TERMS
            && certificates.on(day, "").equals(certificate);
    }

    Stream<LocalDate> dates() {
        return Stream.of(applicability.dates(), statuses.dates(), certificates.dates(), catalogueDays.entries().stream().map(Dated::value)).flatMap(s -> s);
    }
}
