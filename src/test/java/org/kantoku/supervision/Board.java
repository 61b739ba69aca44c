package org.kantoku.supervision;

import static org.kantoku.supervision.Facts.on;

import java.time.LocalDate;
import java.util.List;

import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.supervision.domain.DaySpan;
import org.kantoku.supervision.domain.Duty;
import org.kantoku.supervision.domain.Ledger;
import org.kantoku.supervision.domain.RuleId;

/** The judgement of one contract's ledger on any day, for tests: "L06 HIGH" while it is lapsed. */
class Board {

    private final Ledger ledger;

    private Board(Facts facts) {
        this.ledger = facts.ledger();
    }

    static Board of(Facts facts) {
        return new Board(facts);
    }

    List<String> lapses(String date) {
        LocalDate day = on(date);
        return ledger.duties().stream().filter(duty -> duty.isOverdueOn(day))
            .map(duty -> duty.rule() + " " + duty.severityOn(day, tier(day))).sorted().toList();
    }

    /** Lapses of one rule only. */
    List<String> lapses(RuleId rule, String date) {
        return lapses(date).stream().filter(lapse -> lapse.startsWith(rule.name())).toList();
    }

    List<Duty> duties(RuleId rule) {
        return ledger.duties().stream().filter(duty -> duty.rule() == rule).toList();
    }

    Ledger ledger() {
        return ledger;
    }

    private RiskTier tier(LocalDate day) {
        return ledger.tiers().stream().filter(span -> span.contains(day)).map(DaySpan::value).findFirst().orElse(RiskTier.A);
    }
}
