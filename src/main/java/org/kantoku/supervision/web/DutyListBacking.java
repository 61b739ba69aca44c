package org.kantoku.supervision.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;

import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.supervision.application.DutyFilter;
import org.kantoku.supervision.application.DutyKind;
import org.kantoku.supervision.application.DutyQueries;
import org.kantoku.supervision.application.DutyRow;

/** What falls due: within so many days of a date, or in one month of the year grid. */
@Named
@ViewScoped
public class DutyListBacking extends DutyList {

    private static final int DEFAULT_DAYS = 30;
    private static final int LONGEST = 731;

    @Inject
    private DutyQueries duties;

    private DutyKind kind;
    private String month;
    private int days = DEFAULT_DAYS;

    @Override
    Page<DutyRow> page(LocalDate on, PageRequest request) {
        return getYearMonth() == null ? duties.upcoming(on, filter(), getDays(), request) : duties.ofMonth(on, filter(), request);
    }

    @Override
    DutyFilter filter() {
        return new DutyFilter(null, null, getScope().scope(), null, null, getText(), kind, getYearMonth(), null, false);
    }

    @Override
    String title() {
        return "supervision.duties.title";
    }

    /** The month asked for, or {@code null}; what is no month is none. */
    public YearMonth getYearMonth() {
        try {
            return month == null || month.isBlank() ? null : YearMonth.parse(month);
        } catch (DateTimeException e) {
            return null;
        }
    }

    public DutyKind[] getKinds() {
        return DutyKind.values();
    }

    public DutyKind getKind() {
        return kind;
    }

    public void setKind(DutyKind kind) {
        this.kind = kind;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public int getDays() {
        return Math.max(1, Math.min(days, LONGEST));
    }

    public void setDays(int days) {
        this.days = days;
    }
}
