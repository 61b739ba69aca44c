package org.kantoku.contractors.application;

import static org.kantoku.access.domain.Permission.ACCOUNT_MANAGE;
import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.access.application.Requires;
import org.kantoku.contractors.domain.Department;
import org.kantoku.shared.BusinessClock;

/** Reads departments. */
@ApplicationScoped
public class DepartmentQueries {

    @Inject
    private ContractorRepository register;

    @Inject
    private BusinessClock clock;

    /** All departments by code, ended ones too. */
    @Requires({REGISTER_READ, ACCOUNT_MANAGE})
    public List<DepartmentRow> all() {
        return register.departments().stream().map(DepartmentQueries::row).toList();
    }

    /** The departments of today, to choose from. */
    @Requires({REGISTER_READ, ACCOUNT_MANAGE})
    public List<DepartmentRow> active() {
        return all().stream().filter(d -> d.activeTo() == null || !clock.today().isAfter(d.activeTo())).toList();
    }

    private static DepartmentRow row(Department d) {
        return new DepartmentRow(d.id(), d.code(), d.nameJa(), d.nameEn(), d.activeFrom(), d.activeTo());
    }
}
