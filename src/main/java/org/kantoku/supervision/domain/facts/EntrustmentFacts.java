package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kantoku.contracts.domain.Purpose;

/**
 * Where the data of a contract go and what is told about them, besides the hand-overs.
 *
 * @param purposes            what the contract is for
 * @param registerReviews     days on which its entry in the register was looked through (台帳の棚卸し)
 * @param returnErasureDays   days for return and erasure after its end, by its clause DH-14
 */
public record EntrustmentFacts(Set<Purpose> purposes, List<SubFacts> subs, List<ErasureFacts> erasures, List<ForeignFacts> foreign,
                               List<UpstreamFacts> upstream, List<ReportFacts> reports, List<LocalDate> registerReviews,
                               List<IncidentFacts> incidents, int returnErasureDays) {

    public EntrustmentFacts {
        purposes = Set.copyOf(purposes);
        subs = List.copyOf(subs);
        erasures = List.copyOf(erasures);
        foreign = List.copyOf(foreign);
        upstream = List.copyOf(upstream);
        reports = List.copyOf(reports);
        registerReviews = List.copyOf(registerReviews);
        incidents = List.copyOf(incidents);
    }

    Stream<LocalDate> dates() {
        return Stream.of(subs.stream().flatMap(SubFacts::dates), erasures.stream().flatMap(ErasureFacts::dates),
            foreign.stream().flatMap(ForeignFacts::dates), upstream.stream().flatMap(UpstreamFacts::dates),
            reports.stream().flatMap(r -> Stream.of(r.periodEnd(), r.receivedOn())), registerReviews.stream(),
            incidents.stream().flatMap(IncidentFacts::dates)).flatMap(s -> s);
    }
}
