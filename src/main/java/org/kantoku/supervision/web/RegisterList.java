package org.kantoku.supervision.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.kantoku.contractors.application.DepartmentQueries;
import org.kantoku.contractors.application.DepartmentRow;
import org.kantoku.shared.AllRows;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.web.AsOf;
import org.kantoku.shared.web.Chosen;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.shared.web.ListSheet;
import org.kantoku.supervision.application.RegisterFilter;
import org.omnifaces.util.Faces;

/** What the lists of contractors and contracts have in common: narrowed by their address, on the date of their address. */
abstract class RegisterList<R> implements Serializable {

    @Inject
    private DepartmentQueries departmentQueries;

    @Inject
    private AsOf asOf;

    private FilterForm form;
    private LocalDate date;
    private List<DepartmentRow> departments;
    private long total;
    private long matching;
    private transient LazyRows<R> rows;

    @PostConstruct
    void open() {
        form = FilterForm.fromRequest();
        date = asOf.getDate();
        departments = departmentQueries.active();
        total = count(RegisterFilter.none(), date);
        matching = form.filter().isEmpty() ? total : count(form.filter(), date);
    }

    abstract String path();

    abstract Page<R> page(RegisterFilter filter, LocalDate on, PageRequest request);

    abstract long count(RegisterFilter filter, LocalDate on);

    abstract UUID id(R row);

    abstract ListSheet<R> sheet(RegisterFilter filter, PageRequest order);

    /** Name of the contractor the list is narrowed to; only contracts are. */
    String contractorName() {
        return null;
    }

    public LazyRows<R> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> page(form.filter(), date, request), row -> id(row).toString());
        }
        return rows;
    }

    /** Everything the filter lets through, for an export. */
    public ListSheet<R> getSheet() {
        return sheet(form.filter(), getRows().order());
    }

    /** The chosen rows, for an export; {@code null} when none is. */
    public ListSheet<R> getChosenSheet() {
        Chosen chosen = Chosen.fromRequest();
        if (chosen.none()) {
            return null;
        }
        return chosen.all() ? getSheet().where(row -> chosen.has(id(row))) : sheet(RegisterFilter.only(chosen.ids()), getRows().order());
    }

    /** The chosen rows, for an act on them. */
    public Set<UUID> getChosenIds() {
        return Chosen.fromRequest().ids(new AllRows<>(request -> page(form.filter(), date, request), getRows().order()), this::id);
    }

    LocalDate date() {
        return date;
    }

    public FilterForm getForm() {
        return form;
    }

    public List<FilterForm.Chip> getChips() {
        String department = departments.stream().filter(d -> Objects.equals(d.id(), form.filter().departmentId()))
            .map(d -> d.name(Faces.getLocale().getLanguage())).findFirst().orElse("–");
        return form.chips(Faces.getRequestContextPath() + path(), department, contractorName()).stream()
            .map(chip -> new FilterForm.Chip(chip.label(), asOf.link(chip.href()))).toList();
    }

    public List<DepartmentRow> getDepartments() {
        return departments;
    }

    /** What the tax agency can have told of a row; nothing where rows are no contractors. */
    public List<RegisterFilter.Agency> getAgencies() {
        return List.of();
    }

    /** All rows there are, whatever the filter. */
    public long getTotal() {
        return total;
    }

    /** Rows that fit the filter. */
    public long getMatching() {
        return matching;
    }
}
