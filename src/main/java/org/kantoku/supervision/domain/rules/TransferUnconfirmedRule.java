package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.List;

import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.SeverityScale;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.SupervisedContract;
import org.kantoku.supervision.domain.facts.TransferFacts;

/**
 * G02 TRANSFER_UNCONFIRMED, hygiene: the contractor confirms within five business days what it received, or raises a
 * difference.
 */
public final class TransferUnconfirmedRule implements DutyRule {

    @Override
    public RuleId id() {
        return RuleId.G02;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        return c.facts().transfers().stream().filter(t -> t.receiptDueOn() != null && !t.on().isAfter(day) && !isAnswered(t, day))
            .map(t -> Requirement.of(id(), new Subject(Subject.Type.TRANSFER, t.id(), t.id().toString()), t.receiptDueOn(),
                SeverityScale.constant(Severity.MEDIUM), Reason.of("G02.unconfirmed", t.on()))).toList();
    }

    private static boolean isAnswered(TransferFacts t, LocalDate day) {
        return t.confirmedOn() != null && !t.confirmedOn().isAfter(day) || t.discrepancyOn() != null && !t.discrepancyOn().isAfter(day);
    }

    @Override
    public boolean fulfilled(SupervisedContract c, Requirement ended, LocalDate day) {
        return true;
    }
}
