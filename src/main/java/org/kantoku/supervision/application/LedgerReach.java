package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;

/**
 * Days beyond the horizon of the ledger (model.md §6: what repeats is worked out 24 months ahead, later days when they are asked for).
 * Whoever looks at one extends the ledger; {@link LedgerKeeper} works it out within a minute and as long as it takes.
 */
@ApplicationScoped
public class LedgerReach {

    private LedgerRepository ledger;
    private BusinessClock clock;

    protected LedgerReach() {
    }

    @Inject
    public LedgerReach(LedgerRepository ledger, BusinessClock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Whether the ledger does not reach a day yet; then it will.
     *
     * @return the last day it reaches now
     */
    public Optional<LocalDate> lacking(LocalDate day) {
        if (!day.isAfter(LedgerHorizon.of(clock.today()))) {
            return Optional.empty();
        }
        Optional<LocalDate> reached = ledger.state().map(LedgerRepository.State::horizon).filter(day::isAfter);
        reached.ifPresent(last -> ledger.reach(FiscalYear.of(day).end()));
        return reached;
    }
}
