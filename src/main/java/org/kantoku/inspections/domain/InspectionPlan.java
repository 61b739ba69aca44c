package org.kantoku.inspections.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/** The inspection plan of a fiscal year (glossary 48): the year's inspections, approved as a whole by 30 April. */
@Entity
@Table(name = "inspection_plan")
public class InspectionPlan extends BaseEntity {

    private static final int LAST_OF_APRIL = 30;

    @Column(name = "fiscal_year", updatable = false)
    private int fiscalYear;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "approved_by")
    private UUID approvedBy;

    @ElementCollection
    @CollectionTable(name = "inspection_plan_entry", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderBy("plannedOn")
    private List<PlanEntry> entries = new ArrayList<>();

    protected InspectionPlan() {
    }

    public InspectionPlan(int fiscalYear) {
        this.fiscalYear = fiscalYear;
    }

    /** Last day for the approval, 30 April of the year (G03). */
    public static LocalDate approvalDueOn(int fiscalYear) {
        return LocalDate.of(fiscalYear, Month.APRIL, LAST_OF_APRIL);
    }

    /** Approves it as it stands; what changes afterwards is told from these entries. */
    public void approve(Collection<PlanEntry> asItStands, Act act) {
        if (approvedOn != null) {
            throw new RuleViolation("inspections.error.planApproved", approvedOn.toString());
        }
        entries.addAll(asItStands);
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

    public List<PlanEntry> entries() {
        return List.copyOf(entries);
    }
}
