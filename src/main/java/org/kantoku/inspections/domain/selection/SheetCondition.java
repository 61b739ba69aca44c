package org.kantoku.inspections.domain.selection;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.kantoku.shared.RuleViolation;

/** A condition put to a candidate: what has to be done, and the last day on which it is in time. */
@Embeddable
public class SheetCondition {

    private static final int LONGEST = 1000;

    private int seq;

    private String content;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected SheetCondition() {
    }

    /** @param today a deadline lies on it or after it */
    SheetCondition(int seq, String content, LocalDate dueOn, LocalDate today) {
        if (content == null || content.isBlank() || content.length() > LONGEST || dueOn == null) {
            throw new RuleViolation("selection.error.condition").on("conditions");
        }
        if (dueOn.isBefore(today)) {
            throw new RuleViolation("selection.error.conditionPast", content.strip()).on("conditions");
        }
        this.seq = seq;
        this.content = content.strip();
        this.dueOn = dueOn;
    }

    public int seq() {
        return seq;
    }

    public String content() {
        return content;
    }

    public LocalDate dueOn() {
        return dueOn;
    }
}
