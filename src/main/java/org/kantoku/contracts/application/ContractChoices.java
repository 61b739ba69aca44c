package org.kantoku.contracts.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.domain.Role;
import org.kantoku.contractors.application.ContractorChoice;
import org.kantoku.contractors.application.ContractorQueries;
import org.kantoku.contractors.application.DepartmentQueries;

/** What can be chosen in the form of a contract: its contractor, its department, the person in charge. */
@ApplicationScoped
public class ContractChoices {

    private ContractorQueries contractors;
    private DepartmentQueries departments;
    private AccountQueries accounts;

    protected ContractChoices() {
    }

    @Inject
    public ContractChoices(ContractorQueries contractors, DepartmentQueries departments, AccountQueries accounts) {
        this.contractors = contractors;
        this.departments = departments;
        this.accounts = accounts;
    }

    public ContractorChoice contractor(UUID id) {
        return contractors.choice(id);
    }

    /** Contractors whose name, reading or number contains the text. */
    public List<ContractorChoice> contractors(String typed) {
        return contractors.choices(typed);
    }

    /** Departments of today with their names in a language. */
    public Map<UUID, String> departments(String language) {
        Map<UUID, String> names = new LinkedHashMap<>();
        departments.active().forEach(d -> names.put(d.id(), d.name(language)));
        return names;
    }

    /** People who can be in charge of a contract. */
    public Map<UUID, String> owners() {
        Map<UUID, String> people = new LinkedHashMap<>(accounts.activeWith(Role.PROCUREMENT));
        people.putAll(accounts.activeWith(Role.DEPT_PRIVACY_MANAGER));
        return people;
    }
}
