package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kantoku.contracts.domain.Purpose;

/**
 * What a member co-op entrusted to us and this contract hands on.
 *
 * @param id         the entrustment
 * @param linkedOn   first day on which the contract hands its data on
 * @param unlinkedOn first day on which it no longer does, or {@code null}
 * @param terms      what the entrustment allows, from the day each was agreed
 */
public record UpstreamFacts(UUID id, String coop, LocalDate linkedOn, LocalDate unlinkedOn, History<Term> terms, List<Permit> approvals) {

    /**
     * @param validTo last day
     */
    public record Term(Set<Purpose> purposes, LocalDate validFrom, LocalDate validTo) {

        public Term {
            purposes = Set.copyOf(purposes);
        }
    }

    public UpstreamFacts {
        approvals = List.copyOf(approvals);
    }

    public boolean isLinkedOn(LocalDate day) {
        return !linkedOn.isAfter(day) && (unlinkedOn == null || unlinkedOn.isAfter(day));
    }

    Stream<LocalDate> dates() {
        return Stream.of(Stream.of(linkedOn), Stream.ofNullable(unlinkedOn), terms.dates(),
            terms.entries().stream().flatMap(t -> Stream.of(t.value().validFrom(), t.value().validTo())),
            approvals.stream().flatMap(Permit::dates)).flatMap(s -> s);
    }
}
