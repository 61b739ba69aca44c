package org.kantoku.contractors.application.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kantoku.contractors.domain.roster.AppointmentKind;

/**
 * One of our offices and who held it, latest first.
 *
 * @param departmentJa name of the department, or {@code null} for the offices of the whole
 * @param vacantSince  first day without anybody, or {@code null}
 */
public record OfficeRow(AppointmentKind kind, UUID departmentId, String departmentJa, String departmentEn, LocalDate vacantSince,
                        List<Holder> holders) {

    /** Somebody who holds or held it. */
    public record Holder(UUID id, String name, LocalDate from, LocalDate to, boolean current) {
    }

    /** Who holds it now; {@code null} when nobody does. */
    public String holder() {
        return holders.stream().filter(Holder::current).map(Holder::name).findFirst().orElse(null);
    }

    public String department(String language) {
        return "en".equals(language) ? departmentEn : departmentJa;
    }
}
