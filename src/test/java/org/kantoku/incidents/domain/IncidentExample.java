package org.kantoku.incidents.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kantoku.incidents.domain.Concern.CoopTerms;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.BusinessDays;

/** Incidents for tests of the domain. */
final class IncidentExample {

    static final UUID BY = UUID.nameUUIDFromBytes("officer".getBytes());
    static final UUID FIRM = UUID.nameUUIDFromBytes("firm".getBytes());
    static final UUID COOP = UUID.nameUUIDFromBytes("coop".getBytes());
    static final UUID OTHER_COOP = UUID.nameUUIDFromBytes("other".getBytes());

    private IncidentExample() {
    }

    /** A minute in Tokyo, such as 2026-04-01T09:30. */
    static Instant tokyo(String minute) {
        return LocalDateTime.parse(minute).atZone(BusinessClock.ZONE).toInstant();
    }

    static Act on(String day) {
        return new Act(LocalDate.parse(day), tokyo(day + "T18:00"), BY);
    }

    static Assessment data(boolean own, boolean upstream, IncidentKind... kinds) {
        Set<IncidentKind> all = Arrays.stream(kinds).collect(Collectors.toSet());
        return new Assessment(all, true, false, all.stream().anyMatch(IncidentKind::isMyNumber), 40, own, upstream);
    }

    static FirstCall call(String contractorKnew, String federationKnew) {
        Instant knew = tokyo(federationKnew);
        return new FirstCall(DiscoveredBy.CONTRACTOR, "配送責任者", tokyo(contractorKnew), knew, knew, "伝票の紛失", null);
    }

    static Concern concern(UUID... coops) {
        return new Concern(FIRM, Set.of(UUID.nameUUIDFromBytes("contract".getBytes())), 24, 3,
            Arrays.stream(coops).map(coop -> new CoopTerms(coop, 24, 3)).toList());
    }

    /** Known to the contractor the evening before, told at nine on the day. */
    static Incident told(String day, Assessment known, UUID... coops) {
        String before = LocalDate.parse(day).minusDays(1).toString();
        return new Incident("A2026-0001", call(before + "T20:00", day + "T09:00"), known, concern(coops), on(day));
    }

    static IncidentClocks clocks(Incident incident) {
        return new IncidentClocks(incident.clockFacts(), IncidentPolicy.standard(), BusinessDays.japan());
    }

    static LocalDate due(Incident incident, ClockKind kind) {
        return clocks(incident).of(kind).dueOn();
    }

    static List<IncidentState> states(Incident incident) {
        return incident.steps().stream().map(IncidentStep::toState).distinct().toList();
    }
}
