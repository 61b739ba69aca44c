package org.kantoku.correctiveactions.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A longer term for the correction; granted once, for at most the original days (checklists.md §0). */
@Embeddable
public class FindingExtension {

    private UUID id;

    @Column(name = "granted_on")
    private LocalDate grantedOn;

    @Column(name = "granted_by")
    private UUID grantedBy;

    private int days;

    @Column(name = "extended_to")
    private LocalDate extendedTo;

    private String reason;

    protected FindingExtension() {
    }

    FindingExtension(int days, LocalDate extendedTo, String reason, Act act) {
        this.id = UUID.randomUUID();
        this.days = days;
        this.extendedTo = extendedTo;
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

    /** Calendar days added to the deadline. */
    public int days() {
        return days;
    }

    public LocalDate extendedTo() {
        return extendedTo;
    }

    public String reason() {
        return reason;
    }
}
