package org.kantoku.supervision.domain;

import java.time.LocalDate;
import java.util.List;

import org.kantoku.contracts.domain.RiskTier;

/**
 * Everything the ledger stores about one contract.
 *
 * @param duties     what it owed, owes and will owe, in order of their first day
 * @param waived     days on which a waiver kept something from lapsing
 * @param tiers      its tier by days
 * @param supervised days under supervision
 * @param ends       end of the period it is in while it is live, automatic renewals included
 */
public record Ledger(List<Duty> duties, List<WaivedSpan> waived, List<DaySpan<RiskTier>> tiers, List<DaySpan<Boolean>> supervised,
                     List<DaySpan<LocalDate>> ends) {
}
