package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * One certificate of the contractor; a renewed one is another.
 *
 * @param kind      such as PMARK
 * @param expiresOn last day
 * @param relied    whether we lighten inspections on its strength (依拠), from each day of a decision
 */
public record CertificationFacts(String kind, String number, LocalDate issuedOn, LocalDate expiresOn, History<Boolean> relied) {

    public boolean isReliedUponOn(LocalDate day) {
        return relied.on(day, false);
    }

    public boolean isValidOn(LocalDate day) {
        return !issuedOn.isAfter(day) && !expiresOn.isBefore(day);
    }

    Stream<LocalDate> dates() {
        return Stream.concat(Stream.of(issuedOn, expiresOn), relied.dates());
    }
}
