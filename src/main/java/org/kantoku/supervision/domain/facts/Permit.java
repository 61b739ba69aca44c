package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A permission for a term: the approval of a sub-entrustment, or a member co-op's to hand on its data.
 *
 * @param expiresOn   last day
 * @param withdrawnOn first day without it, or {@code null}
 * @param upstreamRef permission of the first entruster it rests on (番号法10), or {@code null}
 */
public record Permit(LocalDate grantedOn, LocalDate expiresOn, LocalDate withdrawnOn, String upstreamRef) {

    public boolean holdsOn(LocalDate day) {
        return !grantedOn.isAfter(day) && !expiresOn.isBefore(day) && (withdrawnOn == null || withdrawnOn.isAfter(day));
    }

    Stream<LocalDate> dates() {
        return Stream.of(Stream.of(grantedOn, expiresOn), Stream.ofNullable(withdrawnOn)).flatMap(s -> s);
    }
}
