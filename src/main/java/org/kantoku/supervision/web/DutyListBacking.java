package org.kantoku.supervision.web;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;

import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.web.AsOf;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.shared.web.ListSheet;
import org.kantoku.supervision.application.BoardQueries;
import org.kantoku.supervision.application.DutyFilter;
import org.kantoku.supervision.application.DutyKind;
import org.kantoku.supervision.application.DutyQueries;
import org.kantoku.supervision.application.DutyRow;

/** What falls due: within so many days of a date, or in one month of the year grid. */
@Named
@ViewScoped
public class DutyListBacking implements Serializable {

    private static final int DEFAULT_DAYS = 30;
    private static final int LONGEST = 731;

    @Inject
    private DutyQueries duties;

    @Inject
    private BoardQueries board;

    @Inject
    private AsOf asOf;

    @Inject
    private DutyWords words;

    private LocalDate date;
    private DutyKind kind;
    private String month;
    private int days = DEFAULT_DAYS;
    private UUID department;
    private String text;
    private transient LazyRows<DutyRow> rows;

    /** Takes the date of the address; kept for the paging that follows. */
    public void open() {
        date = asOf.getDate();
    }

    public LazyRows<DutyRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(this::page, row -> row.id().toString());
        }
        return rows;
    }

    /** Everything the filter lets through, for an export. */
    public ListSheet<DutyRow> getSheet() {
        return new ListSheet<>("supervision.duties.title", DutyColumns.of(words), this::page, getRows().order());
    }

    private Page<DutyRow> page(PageRequest page) {
        return getYearMonth() == null ? duties.upcoming(date, filter(), getDays(), page) : duties.ofMonth(date, filter(), page);
    }

    private DutyFilter filter() {
        return new DutyFilter(null, null, department, null, null, text, kind, getYearMonth(), null);
    }

    public boolean isFiltered() {
        return filter().active() > 0;
    }

    /** The month asked for, or {@code null}; what is no month is none. */
    public YearMonth getYearMonth() {
        try {
            return month == null || month.isBlank() ? null : YearMonth.parse(month);
        } catch (DateTimeException e) {
            return null;
        }
    }

    public List<BoardQueries.DepartmentChoice> getDepartments() {
        return board.departments();
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

    public UUID getDepartment() {
        return department;
    }

    public void setDepartment(UUID department) {
        this.department = department;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null || text.isBlank() ? null : text.strip();
    }
}
