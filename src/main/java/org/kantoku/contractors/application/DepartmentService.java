package org.kantoku.contractors.application;

import static org.kantoku.access.domain.Permission.ACCOUNT_MANAGE;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.Requires;
import org.kantoku.contractors.domain.Department;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RuleViolation;

/** The federation's departments, kept by the administrator. */
@ApplicationScoped
@Transactional
public class DepartmentService {

    private ContractorRepository repository;
    private AuditTrail audit;
    private BusinessClock clock;

    protected DepartmentService() {
    }

    @Inject
    public DepartmentService(ContractorRepository repository, AuditTrail audit, BusinessClock clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens a department from today on. */
    @Requires(ACCOUNT_MANAGE)
    public UUID open(String code, String nameJa, String nameEn) {
        if (repository.departmentByCode(code).isPresent()) {
            throw new RuleViolation("contractors.error.departmentTaken", code.strip()).on("code");
        }
        Department department = new Department(code, nameJa, nameEn, clock.today());
        repository.add(department);
        audit.record("department.open", "Department", department.id(), department.nameJa(), null);
        return department.id();
    }

    /** Ends a department; today is its last day. */
    @Requires(ACCOUNT_MANAGE)
    public void end(UUID id) {
        Department department = repository.department(id);
        department.endOn(clock.today());
        audit.record("department.end", "Department", id, department.nameJa(), null);
    }
}
