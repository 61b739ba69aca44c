package org.kantoku.api.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A department by its names. */
@Schema(name = "Department", description = "A department by its names.")
public record DepartmentItem(String nameJa, @Schema(nullable = true) String nameEn) {

    /** {@code null} where a ledger gave none. */
    static DepartmentItem of(String ja, String en) {
        return ja == null ? null : new DepartmentItem(ja, en);
    }
}
