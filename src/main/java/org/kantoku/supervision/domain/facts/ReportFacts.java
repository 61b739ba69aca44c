package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;

/** A report on the handling of data: last day of its period, and the day it came in. */
public record ReportFacts(LocalDate periodEnd, LocalDate receivedOn) {
}
