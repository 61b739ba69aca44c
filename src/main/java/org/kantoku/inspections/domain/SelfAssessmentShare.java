package org.kantoku.inspections.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;

/** Who in the firm answers a section of its self-assessment. It guides; everybody of the firm may answer everything. */
@Entity
@Table(name = "self_assessment_share")
public class SelfAssessmentShare extends BaseEntity {

    @Column(name = "self_assessment_id", updatable = false)
    private UUID selfAssessmentId;

    @Column(updatable = false)
    private String section;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "assigned_on")
    private LocalDate assignedOn;

    @Column(name = "assigned_by")
    private UUID assignedBy;

    protected SelfAssessmentShare() {
    }

    public SelfAssessmentShare(UUID selfAssessmentId, String section) {
        this.selfAssessmentId = selfAssessmentId;
        this.section = section;
    }

    public void assign(UUID account, Act act) {
        accountId = account;
        assignedOn = act.on();
        assignedBy = act.by();
    }

    /** Code of the section in the checklist; empty for what stands before all of them. */
    public String section() {
        return section;
    }

    public UUID accountId() {
        return accountId;
    }
}
