package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kantoku.contracts.domain.subentrustment.SubEntrustmentState;

/**
 * One sub-entrustment under the contract.
 *
 * @param intended     only applied for: it has not begun before an approval, whatever day it names
 * @param endedOn      last day of the work, or {@code null}
 * @param erasedOn     day on which the erasure was confirmed by us, or {@code null}
 * @param reports      days on which the contractor reported on its supervision
 */
public record SubFacts(UUID id, String name, boolean handlesData, boolean intended, LocalDate startedOn, LocalDate endedOn,
                       LocalDate erasedOn, History<SubEntrustmentState> states, List<Permit> approvals, List<LocalDate> reports) {

    public SubFacts {
        approvals = List.copyOf(approvals);
        reports = List.copyOf(reports);
    }

    /** Work has begun and data may still be there. */
    public boolean isRunningOn(LocalDate day) {
        boolean over = endedOn != null && endedOn.isBefore(day) && (!handlesData || erasedOn != null && !erasedOn.isAfter(day));
        boolean refused = states.on(day).filter(s -> s == SubEntrustmentState.REJECTED).isPresent();
        return !startedOn.isAfter(day) && !over && !refused && (!intended || firstApproval(day).isPresent());
    }

    /** Its work goes on, whatever becomes of the data. */
    public boolean isAtWorkOn(LocalDate day) {
        return isRunningOn(day) && (endedOn == null || !endedOn.isBefore(day));
    }

    /** @param upstreamToo the permission of the first entruster is needed as well (My Number entrusted to us) */
    public boolean isApprovedOn(LocalDate day, boolean upstreamToo) {
        return approvals.stream().anyMatch(a -> a.holdsOn(day) && (!upstreamToo || a.upstreamRef() != null));
    }

    /** The first approval given by a day. */
    public Optional<LocalDate> firstApproval(LocalDate day) {
        return approvals.stream().map(Permit::grantedOn).filter(on -> !on.isAfter(day)).min(LocalDate::compareTo);
    }

    public Optional<LocalDate> lastReport(LocalDate day) {
        return reports.stream().filter(on -> !on.isAfter(day)).max(LocalDate::compareTo);
    }

    Stream<LocalDate> dates() {
        return Stream.of(Stream.of(startedOn, endedOn, erasedOn).filter(Objects::nonNull), states.dates(),
            approvals.stream().flatMap(Permit::dates), reports.stream()).flatMap(s -> s);
    }
}
