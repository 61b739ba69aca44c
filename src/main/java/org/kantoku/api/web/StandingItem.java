package org.kantoku.api.web;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.supervision.application.Standing;
import org.kantoku.supervision.application.SupervisionState;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;

/** How supervision stands on the day asked for. */
@Schema(name = "Standing", description = "How supervision stands on the day asked for. Staff only.")
public record StandingItem(SupervisionState state, @Schema(nullable = true) RiskTier tier,
        @Schema(nullable = true, description = "Worst severity of what has lapsed") Severity severity,
        @Schema(description = "Number of lapses of severity MEDIUM and higher") int lapses,
        @Schema(nullable = true, description = "Rule of the worst lapse, or of what lapses next") RuleId leadRule,
        @Schema(nullable = true, description = "Last day in time of that") LocalDate leadDueOn,
        @Schema(nullable = true, description = "Last day of a waiver that holds") LocalDate waivedUntil,
        @Schema(nullable = true, description = "Last day of the field work of the last confirmed inspection") LocalDate inspectedOn,
        @Schema(nullable = true, description = "Score of that inspection, 0 to 100") BigDecimal score,
        @Schema(nullable = true, description = "Last day in time for the next inspection") LocalDate nextInspectionDueOn) {

    static StandingItem of(Standing s) {
        return new StandingItem(s.state(), s.tier(), s.severity(), s.lapses(), s.leadRule(), s.leadDueOn(), s.waivedUntil(), s.inspectedOn(),
            s.score(), s.nextDueOn());
    }
}
