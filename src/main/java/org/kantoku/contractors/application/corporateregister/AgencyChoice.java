package org.kantoku.contractors.application.corporateregister;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.kantoku.contractors.domain.corporateregister.AgencyField;

/** What a person takes over from a file: of each contractor the chosen fields. What the agency says is kept in any case. */
public record AgencyChoice(Map<UUID, Set<AgencyField>> fields) implements Serializable {

    public AgencyChoice {
        fields = Map.copyOf(fields);
    }

    Set<AgencyField> of(UUID contractorId) {
        return fields.getOrDefault(contractorId, Set.of());
    }
}
