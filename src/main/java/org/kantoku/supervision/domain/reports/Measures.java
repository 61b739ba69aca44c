package org.kantoku.supervision.domain.reports;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * All measures of a period.
 *
 * @param period   the days counted
 * @param judgedOn the day up to which they are counted, and on which the coverage is taken
 */
public record Measures(ReportPeriod period, LocalDate judgedOn, Map<Measure, Figure> figures) {

    public Measures {
        figures = Map.copyOf(new EnumMap<>(figures));
    }

    public Figure of(Measure measure) {
        return figures.get(measure);
    }
}
