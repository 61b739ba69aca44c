package org.kantoku.inspections.application;

import java.util.UUID;

/** A contract as inspections name it. */
public record ContractLine(UUID id, String number, String title, String tier, UUID contractorId, String contractorName) {
}
