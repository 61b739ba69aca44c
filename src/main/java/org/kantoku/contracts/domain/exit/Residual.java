package org.kantoku.contracts.domain.exit;

import java.io.Serializable;
import java.time.LocalDate;

import org.kantoku.shared.RuleViolation;

/**
 * Data that may stay with the contractor for a time after the rest is gone (model §4.7 RESIDUAL_RETENTION).
 *
 * @param items what stays
 * @param basis the law, or which generations of which backup
 * @param until last day on which they may be there
 */
public record Residual(String items, ResidualReason reason, String basis, LocalDate until) implements Serializable {

    void check(LocalDate today) {
        if (items == null || items.isBlank()) {
            throw new RuleViolation("exit.error.residualItems").on("residualItems");
        }
        if (reason == null) {
            throw new RuleViolation("exit.error.residualReason").on("residualReason");
        }
        if (basis == null || basis.isBlank()) {
            throw new RuleViolation("exit.error.residualBasis").on("residualBasis");
        }
        if (until == null || !until.isAfter(today)) {
            throw new RuleViolation("exit.error.residualUntil").on("residualUntil");
        }
    }
}
