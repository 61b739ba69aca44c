package org.kantoku.contractors.application.roster;

import static org.kantoku.access.domain.Permission.ORGANISATION_READ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.Requires;
import org.kantoku.contractors.application.ContractorRepository;
import org.kantoku.contractors.domain.Department;
import org.kantoku.contractors.domain.roster.AppointmentKind;
import org.kantoku.contractors.domain.roster.Appointments;
import org.kantoku.contractors.domain.roster.ResponsibleAppointment;
import org.kantoku.shared.BusinessClock;

/** Our own offices with their holders and vacancies, and the versions of our policy. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class AppointmentQueries {

    @Inject
    private RosterRepository roster;

    @Inject
    private ContractorRepository register;

    @Inject
    private AccountQueries accounts;

    @Inject
    private BusinessClock clock;

    /** The privacy officer, the audit officer, then every department of today. */
    @Requires(ORGANISATION_READ)
    public List<OfficeRow> offices() {
        List<ResponsibleAppointment> all = roster.ours();
        Set<UUID> people = all.stream().map(ResponsibleAppointment::accountId).collect(Collectors.toSet());
        Map<UUID, String> names = accounts.names(people);
        List<Department> departments = register.departments();
        LocalDate founded = departments.stream().map(Department::activeFrom).min(LocalDate::compareTo).orElse(clock.today());
        List<OfficeRow> offices = new ArrayList<>();
        offices.add(office(AppointmentKind.OVERALL, null, founded, all, names));
        offices.add(office(AppointmentKind.AUDIT, null, founded, all, names));
        departments.stream().filter(department -> department.isActiveOn(clock.today()))
            .forEach(department -> offices.add(office(AppointmentKind.DEPARTMENT, department, department.activeFrom(), all, names)));
        return offices;
    }

    private OfficeRow office(AppointmentKind kind, Department department, LocalDate opened, List<ResponsibleAppointment> all,
                             Map<UUID, String> names) {
        UUID departmentId = department == null ? null : department.id();
        List<ResponsibleAppointment> held = all.stream()
            .filter(one -> one.kind() == kind && (departmentId == null || departmentId.equals(one.departmentId()))).toList();
        LocalDate vacant = new Appointments(held).vacantSince(clock.today(), opened).orElse(null);
        List<OfficeRow.Holder> holders = held.stream().map(one -> new OfficeRow.Holder(one.id(), names.get(one.accountId()), one.fromOn(), one.toOn(),
            one.isHeldOn(clock.today()))).toList();
        return new OfficeRow(kind, departmentId, department == null ? null : department.nameJa(), department == null ? null : department.nameEn(),
            vacant, holders);
    }

    /** Who may be appointed, by name. */
    @Requires(ORGANISATION_READ)
    public Map<UUID, String> candidates(AppointmentKind kind) {
        return accounts.activeWith(kind.role());
    }

    /** Versions of the policy, the newest first. */
    @Requires(ORGANISATION_READ)
    public List<PolicyRow> policies() {
        return roster.policies().stream().map(p -> new PolicyRow(p.id(), p.label(), p.title(), p.publishedOn())).toList();
    }
}
