package org.kantoku.contractors.application;

import java.util.UUID;

/** A contractor to choose from: name, and number or address to tell namesakes apart. */
public record ContractorChoice(UUID id, String name, String corporateNumber, String address) implements java.io.Serializable {
}
