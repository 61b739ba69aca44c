package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.SeverityScale;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.facts.IncidentFacts;

/** What L18 asks of one incident, whether it concerns a contract or none. */
final class IncidentClocks {

    private IncidentClocks() {
    }

    static Stream<Requirement> owed(List<IncidentFacts> incidents, LocalDate day) {
        return incidents.stream().flatMap(i -> i.clocks().stream().flatMap(clock -> dueOn(clock, day).map(due -> Requirement.of(RuleId.L18,
            new Subject(Subject.Type.INCIDENT, i.id(), i.number()), due, SeverityScale.critical(),
            Reason.of("L18." + clock.branch(), i.number(), i.knownOn())).branch(clock.branch())).stream()));
    }

    private static Optional<LocalDate> dueOn(IncidentFacts.Clock clock, LocalDate day) {
        boolean done = clock.metOn() != null && !clock.metOn().isAfter(day);
        return done ? Optional.empty() : clock.dueDays().on(day).filter(due -> !due.equals(IncidentFacts.NEVER));
    }

    static boolean isDone(List<IncidentFacts> incidents, Requirement ended, LocalDate day) {
        return incidents.stream().filter(i -> i.id().equals(ended.subject().id())).flatMap(i -> i.clocks().stream())
            .anyMatch(clock -> clock.branch().equals(ended.branch()) && clock.metOn() != null && !clock.metOn().isAfter(day));
    }
}
