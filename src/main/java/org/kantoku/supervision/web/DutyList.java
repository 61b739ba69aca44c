package org.kantoku.supervision.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.web.AsOf;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.shared.web.ListSheet;
import org.kantoku.supervision.application.BoardQueries;
import org.kantoku.supervision.application.DutyFilter;
import org.kantoku.supervision.application.DutyRow;

/** What the lists of lapses and of duties have in common: a date and conditions, all in the address. */
abstract class DutyList implements Serializable {

    @Inject
    private BoardQueries board;

    @Inject
    private AsOf asOf;

    @Inject
    private DutyWords words;

    private LocalDate date;
    private final ScopeForm scope = new ScopeForm();
    private String text;
    private transient LazyRows<DutyRow> rows;

    abstract DutyFilter filter();

    abstract Page<DutyRow> page(LocalDate on, PageRequest request);

    /** Called with the page about to be shown. */
    Page<DutyRow> seen(Page<DutyRow> shown) {
        return shown;
    }

    /** Text key of the list's name. */
    abstract String title();

    /** Takes the date of the address; kept for the paging that follows. */
    public void open() {
        date = asOf.getDate();
    }

    public LazyRows<DutyRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> seen(page(getDate(), request)), row -> row.id().toString());
        }
        return rows;
    }

    /** Everything the filter lets through, for an export. */
    public ListSheet<DutyRow> getSheet() {
        return new ListSheet<>(title(), DutyColumns.of(words), request -> page(getDate(), request), getRows().order());
    }

    /** The day looked at; where another parameter of the address was refused, nobody has taken it yet. */
    LocalDate getDate() {
        if (date == null) {
            date = asOf.getDate();
        }
        return date;
    }

    public boolean isFiltered() {
        return filter().active() > 0;
    }

    public List<BoardQueries.DepartmentChoice> getDepartments() {
        return board.departments();
    }

    public ScopeForm getScope() {
        return scope;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null || text.isBlank() ? null : text.strip();
    }
}
