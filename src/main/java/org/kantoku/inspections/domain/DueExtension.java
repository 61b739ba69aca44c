package org.kantoku.inspections.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A longer term for a self-assessment: the old date judges until the day it was granted, the new one from then on. */
@Embeddable
public class DueExtension {

    private UUID id;

    @Column(name = "granted_on")
    private LocalDate grantedOn;

    @Column(name = "granted_by")
    private UUID grantedBy;

    @Column(name = "old_due_on")
    private LocalDate oldDueOn;

    @Column(name = "new_due_on")
    private LocalDate newDueOn;

    private String reason;

    protected DueExtension() {
    }

    DueExtension(LocalDate oldDueOn, LocalDate newDueOn, String reason, Act act) {
        this.id = UUID.randomUUID();
        this.oldDueOn = oldDueOn;
        this.newDueOn = newDueOn;
        this.reason = reason;
        this.grantedOn = act.on();
        this.grantedBy = act.by();
    }

    public LocalDate grantedOn() {
        return grantedOn;
    }

    public UUID grantedBy() {
        return grantedBy;
    }

    public LocalDate oldDueOn() {
        return oldDueOn;
    }

    /** Last day still in time. */
    public LocalDate newDueOn() {
        return newDueOn;
    }

    public String reason() {
        return reason;
    }
}
