package org.kantoku.correctiveactions.domain;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/**
 * A talk about the money a correction costs (費用協議; checklists.md §0). Asking for costly measures without one may breach
 * the law on fair dealing with small contractors.
 */
@Entity
@Table(name = "cost_consultation")
public class CostConsultation extends BaseEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "finding_id")
    private Finding finding;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "requested_by")
    private UUID requestedBy;

    private String request;

    @Column(name = "stops_clock")
    private boolean stopsClock;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "answered_by")
    private UUID answeredBy;

    private String outcome;

    private Long yen;

    @Column(name = "stopped_days")
    private int stoppedDays;

    protected CostConsultation() {
    }

    CostConsultation(Finding finding, String request, boolean stopsClock, Act act) {
        this.finding = finding;
        this.request = Given.text(request, "costRequest");
        this.stopsClock = stopsClock;
        this.openedOn = act.on();
        this.requestedBy = act.by();
    }

    /** @return days for which the clock stood still */
    int answer(String result, Long agreedYen, int stoppableDays, Act act) {
        if (act.on().isBefore(openedOn)) {
            throw new RuleViolation("correctiveactions.error.answerBeforeRequest", openedOn);
        }
        outcome = Given.text(result, "outcome");
        yen = Given.yen(agreedYen, "yen");
        answeredOn = act.on();
        answeredBy = act.by();
        stoppedDays = stopsClock ? (int) Math.min(stoppableDays, DAYS.between(openedOn, answeredOn)) : 0;
        return stoppedDays;
    }

    public boolean isOpen() {
        return answeredOn == null;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public UUID requestedBy() {
        return requestedBy;
    }

    public String request() {
        return request;
    }

    /** Opened in time for a MINOR or MAJOR finding; only then the deadline waits for the answer. */
    public boolean stopsClock() {
        return stopsClock;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    public UUID answeredBy() {
        return answeredBy;
    }

    public String outcome() {
        return outcome;
    }

    /** Money agreed, in yen; {@code null} when none or not yet. */
    public Long yen() {
        return yen;
    }

    public int stoppedDays() {
        return stoppedDays;
    }
}
