package org.kantoku.contracts.web;

import java.util.Map;
import java.util.UUID;

import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.shared.web.Differences;

/** The details of a contract field by field, with the names that people know. */
public final class ContractWords {

    private ContractWords() {
    }

    /** By the keys of the fields' labels. */
    public static Map<String, Object> named(ContractDetails details, Map<UUID, String> departments, Map<UUID, String> masters, Map<UUID, String> owners) {
        Map<String, Object> values = Differences.components("contracts.field.", details);
        values.computeIfPresent("contracts.field.owningDepartmentId", (key, department) -> departments.get(department));
        values.computeIfPresent("contracts.field.parentContractId", (key, master) -> masters.get(master));
        values.computeIfPresent("contracts.field.ownerId", (key, person) -> owners.get(person));
        return values;
    }
}
