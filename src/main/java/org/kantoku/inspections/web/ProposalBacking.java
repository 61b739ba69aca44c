package org.kantoku.inspections.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.planning.PlanningQueries;
import org.kantoku.inspections.application.planning.PlanningService;
import org.kantoku.inspections.application.planning.ProposalRow;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.web.Commands;

/** The proposal for a year, from which visits are taken into the plan. */
@Named
@RequestScoped
public class ProposalBacking {

    @Inject
    private PlanningQueries queries;

    @Inject
    private PlanningService service;

    @Inject
    private Commands commands;

    @Inject
    private BusinessClock clock;

    private Integer year;
    private List<ProposalRow> rows;

    public FiscalYear getFiscalYear() {
        return year == null ? FiscalYear.of(clock.today()) : new FiscalYear(year);
    }

    public List<ProposalRow> getRows() {
        if (rows == null) {
            rows = queries.proposal(getFiscalYear());
        }
        return rows;
    }

    public String adopt() {
        Map<String, String[]> sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        Set<String> keys = Set.of(sent.getOrDefault("visit", new String[0]));
        boolean done = commands.run("inspections.msg.adopted", () -> service.adopt(getFiscalYear(), keys), keys.size());
        return done ? "/inspections/plan?faces-redirect=true&year=" + getFiscalYear().year() : null;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
