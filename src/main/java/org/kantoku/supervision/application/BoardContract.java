package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.shared.SqlRow;

/**
 * A contract behind a number of the board.
 *
 * @param state  LAPSED, AT_RISK, WAIVED, OK, or NOT_APPLICABLE when it is not under supervision
 * @param lapses lapses that count
 * @param endOn  end of the period it is in, or {@code null}
 */
public record BoardContract(UUID id, String number, String title, UUID contractorId, String contractorName, RiskTier tier, String state,
                            long lapses, LocalDate endOn) {

    static BoardContract of(SqlRow r) {
        return new BoardContract(r.uuid(0), r.text(1), r.text(2), r.uuid(3), r.text(4), r.constant(RiskTier.class, 5), r.text(6),
            r.count(7), r.date(8));
    }
}
