package org.kantoku.incidents.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.kantoku.shared.RuleViolation;

/**
 * What an incident is about: contracts of one contractor, or none, with the terms that follow from them.
 *
 * @param contractorId       the contractor concerned, or {@code null}
 * @param contractIds        its contracts concerned
 * @param firstCallHours     the shortest time the contracts leave for the first call
 * @param writtenNoticeDays  the shortest time they leave for the written notice
 * @param coops              member co-ops whose data are handed on under them
 */
public record Concern(UUID contractorId, Set<UUID> contractIds, int firstCallHours, int writtenNoticeDays, List<CoopTerms> coops) {

    /**
     * What a member co-op asks for.
     *
     * @param noticeHours hours until we call, or {@code null}
     * @param reportDays  days until we report in writing, or {@code null}
     */
    public record CoopTerms(UUID coopId, Integer noticeHours, Integer reportDays) {
    }

    public Concern {
        contractIds = Set.copyOf(contractIds);
        coops = List.copyOf(coops);
        if (contractorId == null && !contractIds.isEmpty()) {
            throw new RuleViolation("incidents.error.contractor");
        }
    }
}
