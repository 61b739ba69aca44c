package org.kantoku.demo;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contractors.domain.Department;

/** The federation's departments. */
@ApplicationScoped
public class DemoOrganisation {

    private static final int FOUNDED_YEARS_AGO = 12;

    private DemoRepository repository;

    protected DemoOrganisation() {
    }

    @Inject
    public DemoOrganisation(DemoRepository repository) {
        this.repository = repository;
    }

    void load(DemoCast cast, DemoCalendar calendar) {
        LocalDate founded = calendar.date("FY-" + FOUNDED_YEARS_AGO + "/04-01");
        for (DemoRow row : DemoFile.read("departments.csv", calendar)) {
            Department department = new Department(row.required("code"), row.required("name_ja"), row.required("name_en"), founded);
            repository.add(department);
            cast.enter(department.code(), department);
        }
        repository.flush();
    }
}
