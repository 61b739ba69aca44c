package org.kantoku.contracts.domain.arrangements;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.BusinessDays;
import org.kantoku.shared.RuleViolation;

/**
 * A request or complaint of a person that reached a contractor and has to be forwarded (DH-13): by its reference number
 * alone, never by who asked or about what. Forwarding is in time within two business days.
 */
@Entity
@Table(name = "principal_matter")
public class PrincipalMatter extends BaseEntity {

    /** Business days after the day of receipt within which a contractor forwards (DH-13). */
    public static final int FORWARD_BUSINESS_DAYS = 2;
    /** Complaints of one contractor in a quarter from which an ad hoc inspection is proposed (S-26). */
    public static final int COMPLAINTS_TO_INSPECT = 3;
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MatterKind kind;

    @Column(updatable = false)
    private String reference;

    @Column(name = "contractor_id", updatable = false)
    private UUID contractorId;

    @Column(name = "received_on", updatable = false)
    private LocalDate receivedOn;

    @Column(name = "forward_due_on", updatable = false)
    private LocalDate forwardDueOn;

    @Column(name = "forwarded_on")
    private LocalDate forwardedOn;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    protected PrincipalMatter() {
    }

    /**
     * @param reference   number under which the matter is kept elsewhere: letters, digits and hyphens only
     * @param receivedOn  day on which it reached the contractor
     * @param forwardedOn day on which it reached us, or {@code null} while it has not
     * @param today       nothing happens later than this day
     */
    public PrincipalMatter(MatterKind kind, String reference, UUID contractorId, LocalDate receivedOn, LocalDate forwardedOn, BusinessDays days,
                           LocalDate today) {
        if (reference == null || !REFERENCE.matcher(reference.strip()).matches()) {
            throw new RuleViolation("arrangements.error.reference").on("reference");
        }
        if (kind == null || contractorId == null) {
            throw new RuleViolation("arrangements.error.matter").on(kind == null ? "kind" : "contractor");
        }
        if (receivedOn == null || receivedOn.isAfter(today)) {
            throw new RuleViolation("arrangements.error.received").on("receivedOn");
        }
        this.kind = kind;
        this.reference = reference.strip();
        this.contractorId = contractorId;
        this.receivedOn = receivedOn;
        this.forwardDueOn = days.plus(receivedOn, FORWARD_BUSINESS_DAYS);
        if (forwardedOn != null) {
            forward(forwardedOn, today);
        }
    }

    /** First day of the quarter of a fiscal year (April to June, and so on) in which a day lies. */
    public static LocalDate quarterOf(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }

    /** It reached us. */
    public final void forward(LocalDate on, LocalDate today) {
        if (on == null || on.isBefore(receivedOn) || on.isAfter(today)) {
            throw new RuleViolation("arrangements.error.forwarded", receivedOn).on("forwardedOn");
        }
        forwardedOn = on;
    }

    /** It was dealt with, and the contractor told where it has to do something. */
    public void complete(LocalDate on, LocalDate today) {
        if (forwardedOn == null || on == null || on.isBefore(forwardedOn) || on.isAfter(today)) {
            throw new RuleViolation("arrangements.error.completed").on("completedOn");
        }
        completedOn = on;
    }

    /** Whether it was forwarded too late, or is late by now. */
    public boolean isForwardedLate(LocalDate asOf) {
        return (forwardedOn == null ? asOf : forwardedOn).isAfter(forwardDueOn);
    }

    public MatterKind kind() {
        return kind;
    }

    public String reference() {
        return reference;
    }

    public UUID contractorId() {
        return contractorId;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** Last day on which forwarding is in time. */
    public LocalDate forwardDueOn() {
        return forwardDueOn;
    }

    public LocalDate forwardedOn() {
        return forwardedOn;
    }

    public LocalDate completedOn() {
        return completedOn;
    }
}
