package org.kantoku.inspections.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/** The inspection plan of a fiscal year (glossary 48): the year's inspections, approved as a whole by 30 April. */
@Entity
@Table(name = "inspection_plan")
public class InspectionPlan extends BaseEntity {

    @Column(name = "fiscal_year", updatable = false)
    private int fiscalYear;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "approved_by")
    private UUID approvedBy;

    protected InspectionPlan() {
    }

    public InspectionPlan(int fiscalYear) {
        this.fiscalYear = fiscalYear;
    }

    public void approve(Act act) {
        if (approvedOn != null) {
            throw new RuleViolation("inspections.error.planApproved", approvedOn.toString());
        }
        approvedOn = act.on();
        approvedBy = act.by();
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    public UUID approvedBy() {
        return approvedBy;
    }
}
