package org.kantoku.contractors.domain.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.kantoku.shared.RuleViolation;

/**
 * Appointments looked at together (model §7 no. 10): the privacy officer is one person on any day and never the audit
 * officer, and nobody holds the same office twice at once.
 *
 * @param all appointments of one office; for the privacy and the audit officer those of both
 */
public record Appointments(List<ResponsibleAppointment> all) {

    public Appointments {
        all = all.stream().sorted(Comparator.comparing(ResponsibleAppointment::fromOn)).toList();
    }

    /** @throws RuleViolation when the next one cannot stand beside those there are */
    public void admit(ResponsibleAppointment next) {
        for (ResponsibleAppointment other : all) {
            if (!other.overlaps(next)) {
                continue;
            }
            if (next.kind() == AppointmentKind.OVERALL && other.kind() == AppointmentKind.OVERALL) {
                throw new RuleViolation("roster.error.overallTaken", other.fromOn().toString()).on("from");
            }
            if (next.kind() != other.kind() && next.accountId().equals(other.accountId())) {
                throw new RuleViolation("roster.error.overallAudit").on("holder");
            }
            if (next.kind() == other.kind() && samePerson(next, other)) {
                throw new RuleViolation("roster.error.samePerson", other.fromOn().toString()).on("from");
            }
        }
    }

    private static boolean samePerson(ResponsibleAppointment one, ResponsibleAppointment other) {
        return one.accountId() == null && other.accountId() == null ? one.person().equals(other.person())
            : Objects.equals(one.accountId(), other.accountId());
    }

    /**
     * First day of the vacancy that lasts on a day; empty when the office is held.
     *
     * @param opened the day from which the office has to be held: the department's or the contractor's first
     */
    public Optional<LocalDate> vacantSince(LocalDate asOf, LocalDate opened) {
        if (all.stream().anyMatch(one -> one.isHeldOn(asOf))) {
            return Optional.empty();
        }
        return Optional.of(all.stream().map(ResponsibleAppointment::toOn).filter(last -> last != null && last.isBefore(asOf))
            .max(Comparator.naturalOrder()).map(last -> last.plusDays(1)).filter(opened::isBefore).orElse(opened));
    }
}
