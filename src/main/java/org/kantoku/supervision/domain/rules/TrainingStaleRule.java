package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Setting;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.SeverityScale;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.SupervisedContract;
import org.kantoku.supervision.domain.facts.TrainingFacts;

/**
 * L15 TRAINING_STALE: the contractor's people are taught our policy within 60 days of the first hand-over, again every 12
 * months, and within 60 days of each new version (policy row S-30, DH-06).
 */
public final class TrainingStaleRule implements DutyRule {

    @Override
    public RuleId id() {
        return RuleId.L15;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        if (!c.isSupervisedOn(day)) {
            return List.of();
        }
        TrainingFacts training = c.facts().contractor().training();
        return training.lastBy(day).map(last -> Optional.of(again(c, training, last, day))).orElseGet(() -> c.anchorOn(day)
            .map(from -> asked(c, c.policy().days(from, Setting.FIRST_TRAINING_DAYS), Reason.of("L15.never", from)).cycle("first"))).stream().toList();
    }

    private Requirement again(SupervisedContract c, TrainingFacts training, TrainingFacts.Acknowledgement last, LocalDate day) {
        LocalDate yearly = c.policy().months(last.on(), Setting.TRAINING_MONTHS);
        LocalDate newer = training.firstNewer(last, day).orElse(null);
        LocalDate follow = newer == null ? null : c.policy().days(newer, Setting.POLICY_VERSION_DAYS);
        return (follow != null && follow.isBefore(yearly) ? asked(c, follow, Reason.of("L15.version", newer, last.on()))
            : asked(c, yearly, Reason.of("L15.yearly", last.on()))).cycle(last.on());
    }

    private Requirement asked(SupervisedContract c, LocalDate due, Reason reason) {
        return Requirement.of(id(), Subject.contract(c.facts()), due, SeverityScale.growing(Severity.MEDIUM), reason);
    }

    /** A training is followed by the next round; without one the supervision ended. */
    @Override
    public boolean fulfilled(SupervisedContract c, Requirement ended, LocalDate day) {
        return false;
    }
}
