package org.kantoku.contracts.application.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.kantoku.contractors.application.ContractorTakeOver;
import org.kantoku.contractors.domain.ContractorDetails;
import org.kantoku.contracts.domain.ledger.LedgerContractor;
import org.kantoku.contracts.domain.ledger.LedgerDepartments;
import org.kantoku.contracts.domain.ledger.LedgerEntry;
import org.kantoku.contracts.domain.ledger.LedgerRow;
import org.kantoku.shared.CorporateNumber;

/** The contractors and departments of one take-over: registered when a row first needs them, found again afterwards. */
final class LedgerParties {

    private final ContractorTakeOver register;
    private final LedgerDepartments departments;
    private final UnaryOperator<String> standInName;
    private final Map<String, UUID> contractors = new HashMap<>();
    private final Map<String, UUID> brought = new HashMap<>();
    private final Set<UUID> met = new HashSet<>();

    LedgerParties(ContractorTakeOver register, LedgerDepartments departments, UnaryOperator<String> standInName) {
        this.register = register;
        this.departments = departments;
        this.standInName = standInName;
    }

    UUID contractor(LedgerEntry entry) {
        LedgerContractor contractor = entry.contractor();
        if (contractor.id() == null) {
            return contractors.computeIfAbsent(key(contractor), k -> register.contractor(details(contractor)));
        }
        if (met.add(contractor.id())) {
            register.running(contractor.id(), contractor.nameless() ? contractor.name() : null);
        }
        return contractor.id();
    }

    private static String key(LedgerContractor contractor) {
        return contractor.number() != null ? contractor.number() : "name:" + contractor.name();
    }

    private ContractorDetails details(LedgerContractor contractor) {
        CorporateNumber number = contractor.number() == null ? null : new CorporateNumber(contractor.number());
        return ContractorDetails.untold(number, contractor.name() == null ? standInName.apply(contractor.number()) : contractor.name(), null);
    }

    /** The department that owns the row's contract, null when the ledger names none. */
    UUID department(LedgerRow row) {
        UUID known = departments.idOf(row).orElse(null);
        return known != null ? known : departments.nameOf(row).map(name -> brought.computeIfAbsent(name, register::department)).orElse(null);
    }

    int departmentsBrought() {
        return brought.size();
    }
}
