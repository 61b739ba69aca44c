package org.kantoku.inspections.application.planning;

import java.time.YearMonth;
import java.util.Map;

/** How many inspections a person has in each month of a year; cancelled ones are not counted. */
public record InspectorLoad(String name, Map<YearMonth, Integer> months) {

    public int in(YearMonth month) {
        return months.getOrDefault(month, 0);
    }

    public int getTotal() {
        return months.values().stream().mapToInt(Integer::intValue).sum();
    }
}
