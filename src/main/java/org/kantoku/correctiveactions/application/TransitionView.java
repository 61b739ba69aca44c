package org.kantoku.correctiveactions.application;

import java.io.Serializable;
import java.time.LocalDate;

import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;

/** One dated step. {@code by} is a name. */
public record TransitionView(FindingState from, FindingState to, FindingGrade grade, LocalDate on, String by, String reason)
        implements Serializable {
}
