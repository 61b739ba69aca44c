package org.kantoku.supervision.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.application.DepartmentQueries;
import org.kantoku.contractors.application.DepartmentRow;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.supervision.application.ContractorListQueries;
import org.kantoku.supervision.application.ContractorListRow;
import org.kantoku.supervision.application.RegisterFilter;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The list of contractors: narrowed by its address, one page of rows at a time. */
@Named
@ViewScoped
public class ContractorListBacking implements Serializable {

    private static final String PATH = "/contractors/list";

    @Inject
    private ContractorListQueries queries;

    @Inject
    private DepartmentQueries departmentQueries;

    @Inject
    private BusinessClock clock;

    private FilterForm form;
    private LazyRows<ContractorListRow> rows;
    private List<DepartmentRow> departments;
    private LocalDate today;
    private long total;
    private long matching;

    @PostConstruct
    void open() {
        form = FilterForm.fromRequest();
        today = clock.today();
        departments = departmentQueries.active();
        total = queries.count(RegisterFilter.none(), today);
        matching = form.filter().isEmpty() ? total : queries.count(form.filter(), today);
        rows = new LazyRows<>(request -> queries.page(form.filter(), today, request), row -> row.id().toString());
    }

    public LazyRows<ContractorListRow> getRows() {
        return rows;
    }

    public FilterForm getForm() {
        return form;
    }

    public List<FilterForm.Chip> getChips() {
        String path = Faces.getRequestContextPath() + PATH;
        String department = departments.stream().filter(d -> Objects.equals(d.id(), form.filter().departmentId()))
            .map(d -> d.name(language())).findFirst().orElse("–");
        return form.chips(path, department, null);
    }

    public List<DepartmentRow> getDepartments() {
        return departments;
    }

    /** All rows there are, whatever the filter. */
    public long getTotal() {
        return total;
    }

    /** Rows that fit the filter. */
    public long getMatching() {
        return matching;
    }

    private static String language() {
        return Faces.getLocale().getLanguage();
    }
}
