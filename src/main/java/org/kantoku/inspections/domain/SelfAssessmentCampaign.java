package org.kantoku.inspections.domain;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/** The yearly request to all supervised contracts (glossary 51): by default from 1 June, due 31 July. */
@Entity
@Table(name = "self_assessment_campaign")
public class SelfAssessmentCampaign extends BaseEntity {

    @Column(name = "fiscal_year", updatable = false)
    private int fiscalYear;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected SelfAssessmentCampaign() {
    }

    public SelfAssessmentCampaign(int fiscalYear, LocalDate opensOn, LocalDate dueOn) {
        if (dueOn.isBefore(opensOn)) {
            throw new RuleViolation("inspections.error.campaignDates").on("dueOn");
        }
        this.fiscalYear = fiscalYear;
        this.opensOn = opensOn;
        this.dueOn = dueOn;
    }

    /** The dates of model.md §5.3 for a fiscal year. */
    public static SelfAssessmentCampaign ofYear(int fiscalYear) {
        return new SelfAssessmentCampaign(fiscalYear, LocalDate.of(fiscalYear, 6, 1), LocalDate.of(fiscalYear, 7, 31));
    }

    /** Whether a contract that began then is left to the next year: begun 1 February to 31 May, freshly selected. */
    public boolean leavesToNextYear(LocalDate began, LocalDate selectedOn) {
        return began != null && selectedOn != null && !began.isBefore(LocalDate.of(opensOn.getYear(), 2, 1))
            && !began.isAfter(LocalDate.of(opensOn.getYear(), 5, 31)) && selectedOn.plusMonths(12).isAfter(opensOn);
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }
}
