package org.kantoku.contracts.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.contracts.domain.TierFloor;

/**
 * The risk tier of today and what made it.
 *
 * @param current the assessment that counts, or {@code null}
 * @param waiting an assessment that waits for approval, or {@code null}
 */
public record RiskView(RiskTier tier, boolean raised, List<TierFloor> floors, Assessment current, Assessment waiting, List<Assessment> all) {

    /** One of the seven factors: its name in texts, the grade chosen, its points. */
    public record Factor(String name, Enum<?> grade, int points) {
    }

    /** An assessment. */
    public record Assessment(UUID id, List<Factor> factors, int score, RiskTier tier, LocalDate effectiveFrom, String assessedBy,
                             LocalDate assessedOn, String approvedBy, LocalDate approvedOn, String reason, boolean mayApprove) {
    }
}
