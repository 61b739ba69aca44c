package org.kantoku.inspections.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.SelfAssessmentQueries;
import org.kantoku.inspections.application.SelfAssessmentRequestService;
import org.kantoku.inspections.application.SelfAssessmentRow;
import org.kantoku.inspections.domain.SelfAssessmentState;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.web.Commands;
import org.kantoku.shared.web.LazyRows;
import org.omnifaces.cdi.ViewScoped;

/** The year's self-assessments, and asking for them. */
@Named
@ViewScoped
public class SelfAssessmentListBacking implements Serializable {

    @Inject
    private SelfAssessmentQueries queries;

    @Inject
    private SelfAssessmentRequestService service;

    @Inject
    private Commands commands;

    @Inject
    private BusinessClock clock;

    private transient LazyRows<SelfAssessmentRow> rows;
    private Integer year;
    private SelfAssessmentState state;
    private String search;
    private LocalDate dueOn;

    /** 31 July of this year, or 30 days from now once that is past. */
    @PostConstruct
    void propose() {
        LocalDate today = clock.today();
        LocalDate usual = FiscalYear.of(today).on(Month.JULY, 31);
        dueOn = today.isBefore(usual) ? usual : today.plusDays(30);
    }

    public LazyRows<SelfAssessmentRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> queries.page(getYear(), state, search, request), row -> row.id().toString());
        }
        return rows;
    }

    public int[] getCounts() {
        return queries.counts(getYear());
    }

    public String request() {
        boolean done = commands.run("inspections.self.sent", () -> service.requestAll(dueOn));
        return done ? "/inspections/selfAssessments?faces-redirect=true" : null;
    }

    public boolean isOverdue(SelfAssessmentRow row) {
        return row.isOverdue(clock.today());
    }

    public SelfAssessmentState[] getStates() {
        return SelfAssessmentState.values();
    }

    public Integer getYear() {
        return year == null ? FiscalYear.of(clock.today()).year() : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public SelfAssessmentState getState() {
        return state;
    }

    public void setState(SelfAssessmentState state) {
        this.state = state;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
