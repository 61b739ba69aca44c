package org.kantoku.contracts.application.arrangements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kantoku.contracts.domain.arrangements.JointUseDetails;

/**
 * A joint use as its page shows it.
 *
 * @param members   the whole range, by first day and name
 * @param contracts entrustments that serve it, number and title by id
 */
public record JointUseView(UUID id, long version, JointUseDetails details, List<Member> members, Map<UUID, String> contracts, LocalDate reviewSince) {

    /**
     * One of the range.
     *
     * @param memberCoopId {@code null} for somebody who is not in the register of member co-ops
     * @param name         as the register has it today
     * @param current      within its period today, and, if it is of the register, within its membership (policy row S-20)
     * @param leftOn       last day of a membership that is over, or {@code null}
     */
    public record Member(UUID memberCoopId, String name, LocalDate from, LocalDate to, boolean current, LocalDate leftOn) {
    }

    /** Who uses the data jointly today. */
    public List<Member> current() {
        return members.stream().filter(Member::current).toList();
    }
}
