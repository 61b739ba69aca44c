package org.kantoku.incidents.application;

import java.io.Serializable;
import java.util.UUID;

/** A contract as forms and pages of incidents name it. */
public record ContractChoice(UUID id, String number, String title, UUID contractorId, String contractor) implements Serializable {

    /** As one line. */
    public String label() {
        return number + " " + title;
    }
}
