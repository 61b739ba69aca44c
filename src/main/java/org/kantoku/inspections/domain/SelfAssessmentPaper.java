package org.kantoku.inspections.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/** The code on the printed form of a self-assessment, under which what comes in on paper is entered, and the day on which it came. */
@Entity
@Table(name = "self_assessment_paper")
public class SelfAssessmentPaper extends BaseEntity {

    @Column(name = "self_assessment_id", updatable = false)
    private UUID selfAssessmentId;

    @Column(updatable = false)
    private String code;

    @Column(name = "issued_on", updatable = false)
    private LocalDate issuedOn;

    @Column(name = "issued_by", updatable = false)
    private UUID issuedBy;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "received_by")
    private UUID receivedBy;

    protected SelfAssessmentPaper() {
    }

    public SelfAssessmentPaper(UUID selfAssessmentId, PaperCode code, Act act) {
        this.selfAssessmentId = selfAssessmentId;
        this.code = code.text();
        this.issuedOn = act.on();
        this.issuedBy = act.by();
    }

    /**
     * It came back filled in. It counts as handed in from that day on, however long we take to enter it.
     *
     * @param on    the day it reached us, today at the latest
     * @param since the day from which it was awaited: it cannot have come before
     */
    public void receive(LocalDate on, LocalDate since, Act act) {
        if (on == null || on.isAfter(act.on()) || on.isBefore(since)) {
            throw new RuleViolation("inspections.error.paperReceived", since, act.on()).on("receivedOn");
        }
        receivedOn = on;
        receivedBy = act.by();
    }

    /** Whether it came in answer to what is asked now, and not before the sheet was returned. */
    public boolean isReceivedSince(LocalDate since) {
        return receivedOn != null && !receivedOn.isBefore(since);
    }

    /**
     * Whoever enters it now acts as of the day on which it came.
     *
     * @param lastStepOn no step is dated before the one before it
     */
    public Act entry(Act act, LocalDate lastStepOn) {
        return new Act(receivedOn.isBefore(lastStepOn) ? lastStepOn : receivedOn, act.by(), act.at());
    }

    public UUID selfAssessmentId() {
        return selfAssessmentId;
    }

    public PaperCode code() {
        return new PaperCode(code);
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** {@code null} while it has not come back. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    public UUID receivedBy() {
        return receivedBy;
    }
}
