package org.kantoku.correctiveactions.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** That the firm was asked again for what is its turn. */
@Embeddable
public class FindingReminder {

    @Column(name = "reminded_on")
    private LocalDate on;

    @Column(name = "reminded_by")
    private UUID by;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected FindingReminder() {
    }

    FindingReminder(LocalDate dueOn, Act act) {
        this.on = act.on();
        this.by = act.by();
        this.dueOn = dueOn;
    }

    public LocalDate on() {
        return on;
    }

    public UUID by() {
        return by;
    }

    /** The day by which the step was owed then, itself in time. */
    public LocalDate dueOn() {
        return dueOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FindingReminder reminder && Objects.equals(on, reminder.on) && Objects.equals(by, reminder.by)
            && Objects.equals(dueOn, reminder.dueOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(on, by, dueOn);
    }
}
