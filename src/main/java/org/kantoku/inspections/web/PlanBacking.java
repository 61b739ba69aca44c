package org.kantoku.inspections.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.DueProposal;
import org.kantoku.inspections.application.InspectionPlanService;
import org.kantoku.inspections.application.PlanCell;
import org.kantoku.inspections.application.PlanQueries;
import org.kantoku.inspections.application.PlanRow;
import org.kantoku.inspections.application.YearPlan;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.Holidays;
import org.kantoku.shared.web.Commands;

/** The year's plan as a grid of contractors and months, with one month as a calendar beside it. */
@Named
@RequestScoped
public class PlanBacking {

    private static final int PAGE = 20;

    @Inject
    private PlanQueries queries;

    @Inject
    private InspectionPlanService service;

    @Inject
    private Commands commands;

    @Inject
    private BusinessClock clock;

    private Integer year;
    private String month;
    private int page = 1;
    private YearPlan plan;

    public YearPlan getPlan() {
        if (plan == null) {
            plan = queries.of(getFiscalYear());
        }
        return plan;
    }

    public FiscalYear getFiscalYear() {
        return year == null ? FiscalYear.of(clock.today()) : new FiscalYear(year);
    }

    public List<YearMonth> getMonths() {
        return getFiscalYear().months();
    }

    public boolean isCurrent(YearMonth value) {
        return value.equals(YearMonth.from(clock.today()));
    }

    /** The rows of this page. */
    public List<PlanRow> getRows() {
        List<PlanRow> rows = getPlan().rows();
        int from = Math.min((page - 1) * PAGE, Math.max(0, rows.size() - 1) / PAGE * PAGE);
        return rows.subList(from, Math.min(from + PAGE, rows.size()));
    }

    public int getFirst() {
        return getPlan().rows().isEmpty() ? 0 : (page - 1) * PAGE + 1;
    }

    public int getLast() {
        return Math.min(page * PAGE, getPlan().rows().size());
    }

    public boolean isMore() {
        return getLast() < getPlan().rows().size();
    }

    /** The month shown as a calendar: the one asked for, else the present one, else April. */
    public YearMonth getShown() {
        YearMonth now = YearMonth.from(clock.today());
        if (month != null && month.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return YearMonth.parse(month);
        }
        return getMonths().contains(now) ? now : getMonths().get(0);
    }

    /** Weeks from Sunday; {@code null} outside the month. */
    public List<List<LocalDate>> getWeeks() {
        List<List<LocalDate>> weeks = new ArrayList<>();
        LocalDate day = getShown().atDay(1).minusDays(getShown().atDay(1).getDayOfWeek().getValue() % 7);
        while (!day.isAfter(getShown().atEndOfMonth())) {
            List<LocalDate> week = new ArrayList<>();
            for (int i = 0; i < 7; i++, day = day.plusDays(1)) {
                week.add(YearMonth.from(day).equals(getShown()) ? day : null);
            }
            weeks.add(week);
        }
        return weeks;
    }

    public boolean isHoliday(LocalDate day) {
        return day != null && Holidays.inForce().contains(day);
    }

    public boolean isToday(LocalDate day) {
        return clock.today().equals(day);
    }

    /** What happens on a day, over all contractors. */
    public List<PlanCell> on(LocalDate day) {
        return day == null ? List.of() : getPlan().rows().stream().flatMap(r -> r.cells().stream()).filter(c -> c.on().equals(day)).toList();
    }

    /** Contractors with an entry in the calendar's month, one line per entry. */
    public List<PlanEvent> getEvents() {
        return getPlan().rows().stream().flatMap(r -> r.in(getShown()).stream().map(c -> new PlanEvent(r, c)))
            .sorted(java.util.Comparator.comparing(e -> e.cell().on())).toList();
    }

    public boolean isOverdue(DueProposal proposal) {
        return proposal.isOverdue(clock.today());
    }

    /** One line under the calendar. */
    public record PlanEvent(PlanRow row, PlanCell cell) {
    }

    public String approve() {
        boolean done = commands.run("inspections.msg.approved", () -> service.approve(getFiscalYear()), getFiscalYear().year());
        return done ? "/inspections/plan?faces-redirect=true&year=" + getFiscalYear().year() : null;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
