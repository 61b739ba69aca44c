package org.kantoku.supervision.application;

import java.util.UUID;

import org.kantoku.contractors.domain.ContractorState;

/**
 * A row of the list of contractors.
 *
 * @param nameEn      name in English, or {@code null}
 * @param contracts   contracts that are being prepared or run
 * @param departments number of departments that own them
 */
public record ContractorListRow(UUID id, String name, String nameEn, String kana, String corporateNumber, ContractorState state, int contracts,
                                int departments, String departmentJa, String departmentEn, Standing standing) {

    /** Name of the only department in a language, or {@code null}. */
    public String department(String language) {
        return "en".equals(language) ? departmentEn : departmentJa;
    }
}
