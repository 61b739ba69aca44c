package org.kantoku.contractors.application;

import static org.kantoku.access.domain.Permission.LEDGER_IMPORT;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.contractors.domain.Contractor;
import org.kantoku.contractors.domain.ContractorDetails;
import org.kantoku.contractors.domain.Department;
import org.kantoku.shared.BusinessClock;

/**
 * Registers contractors and departments that come with a ledger, within the transaction of its take-over, whose audit entry
 * stands for them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ContractorTakeOver {

    private static final int CODE_DIGITS = 3;

    private ContractorRepository repository;
    private CurrentUser user;
    private BusinessClock clock;

    protected ContractorTakeOver() {
    }

    @Inject
    public ContractorTakeOver(ContractorRepository repository, CurrentUser user, BusinessClock clock) {
        this.repository = repository;
        this.user = user;
        this.clock = clock;
    }

    /** A contractor whose contracts are running already. */
    @Requires(LEDGER_IMPORT)
    public UUID contractor(ContractorDetails details) {
        Contractor contractor = Contractor.takenOver(details, clock.today(), user.currentId());
        repository.add(contractor);
        return contractor.id();
    }

    /** A registered contractor has a running contract, and perhaps a name at last. */
    @Requires(LEDGER_IMPORT)
    public void running(UUID contractorId, String nameAtLast) {
        Contractor contractor = repository.find(contractorId);
        contractor.contractInForce(clock.today(), user.currentId());
        if (nameAtLast != null) {
            ContractorDetails old = contractor.details();
            contractor.describe(new ContractorDetails(old.corporateNumber(), old.kind(), nameAtLast, old.nameKana(), old.nameEn(),
                old.address(), old.employees(), old.capitalYen(), old.toriteki(), old.freelance(), old.tradeName()));
        }
    }

    /** A department under the name that the ledger gives it; its code is the next free one. */
    @Requires(LEDGER_IMPORT)
    public UUID department(String name) {
        List<String> taken = repository.departments().stream().map(Department::code).toList();
        int next = taken.size() + 1;
        while (taken.contains(code(next))) {
            next++;
        }
        Department department = new Department(code(next), name, name, clock.today());
        repository.add(department);
        return department.id();
    }

    private static String code(int number) {
        return ("D%0" + CODE_DIGITS + "d").formatted(number);
    }
}
