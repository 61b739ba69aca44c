package org.kantoku.access.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What an account can belong to. Implemented by the register, which {@code access} does not know. */
public interface Affiliations {

    /** Departments that exist today, by their order; names in the given language. */
    Map<UUID, String> departments(String language);

    /** Contractors whose name, reading or corporate number contains the text, at most 20. */
    List<Firm> contractors(String search);

    Optional<Firm> contractor(UUID id);

    /** Names of contractors. */
    Map<UUID, String> names(Collection<UUID> contractorIds);

    /** Names of firms for which the caller acts, by name; others are left out. */
    Map<UUID, String> ownFirms();

    /** A contractor as the administrator sees it: enough to choose the right one, nothing of its supervision. */
    record Firm(UUID id, String name, String corporateNumber) {
    }
}
