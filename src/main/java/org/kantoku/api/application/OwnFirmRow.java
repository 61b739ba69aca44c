package org.kantoku.api.application;

import java.io.Serializable;
import java.util.UUID;

import org.kantoku.contractors.domain.ContractorKind;

/** A firm as it may know itself. */
public record OwnFirmRow(UUID id, String name, String nameEn, String kana, String corporateNumber, ContractorKind kind, String address)
        implements Serializable {
}
