package org.kantoku.contractors.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A department as lists and choices show it.
 *
 * @param activeTo last day, or {@code null}
 */
public record DepartmentRow(UUID id, String code, String nameJa, String nameEn, LocalDate activeFrom, LocalDate activeTo) {

    /** The name in a language, {@code ja} or {@code en}. */
    public String name(String language) {
        return "en".equals(language) ? nameEn : nameJa;
    }
}
