package org.kantoku.contracts.application.arrangements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kantoku.contracts.domain.arrangements.JointUseDetails;
import org.kantoku.contracts.domain.arrangements.JointUser;

/**
 * A joint use as its page shows it.
 *
 * @param current   members within their period today
 * @param members   the whole range
 * @param contracts entrustments that serve it, number and title by id
 */
public record JointUseView(UUID id, long version, JointUseDetails details, List<JointUser> current, List<JointUser> members,
                           Map<UUID, String> contracts, LocalDate reviewSince) {
}
