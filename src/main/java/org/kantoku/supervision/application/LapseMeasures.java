package org.kantoku.supervision.application;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.metrics.Tag;

import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.measures.EveryMinute;
import org.kantoku.shared.measures.Measures;
import org.kantoku.supervision.domain.Severity;

/** Lapses of today in numbers. */
@ApplicationScoped
public class LapseMeasures {

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start, Measures measures, LapseCountRepository repository, BusinessClock clock) {
        EveryMinute<Map<Severity, Long>> lapses = new EveryMinute<>(clock, () -> repository.lapses(clock.today()));
        for (Severity severity : Severity.values()) {
            measures.gauge("lapses", "Lapses of today", () -> lapses.read(counts -> counts.getOrDefault(severity, 0L)), new Tag("severity", severity.name()));
        }
    }
}
