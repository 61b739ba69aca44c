package org.kantoku.supervision.domain.escalation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/** Whether handing over data has to stop because of a lapse (model.md §6.2, E3): asked by the ladder, answered with a reason. */
@Entity
@Table(name = "handover_decision")
public class HandoverDecision extends BaseEntity {

    private static final int LONGEST = 2000;

    private String rule;

    @Column(name = "contract_id")
    private UUID contractId;

    /** Last day in time for the answer. */
    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private UUID decidedBy;

    private Boolean needed;
    private String reason;

    protected HandoverDecision() {
    }

    /** @throws RuleViolation when it was answered before, or why is not said */
    public void decide(boolean stop, String why, LocalDate on, UUID by) {
        if (!isOpen()) {
            throw new RuleViolation("notices.error.decided");
        }
        String said = why == null ? "" : why.strip();
        RuleViolation.when(said.isEmpty() || said.length() > LONGEST, "notices.error.reason", "reason");
        needed = stop;
        reason = said;
        decidedOn = on;
        decidedBy = by;
    }

    /** Whether an answer is still owed: none was given, and the lapse goes on. */
    public boolean isOpen() {
        return decidedOn == null && withdrawnOn == null;
    }

    public String rule() {
        return rule;
    }
}
