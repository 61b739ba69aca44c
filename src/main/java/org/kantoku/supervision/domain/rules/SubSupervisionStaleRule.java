package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.kantoku.contracts.domain.Fact;
import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Setting;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.SeverityScale;
import org.kantoku.supervision.domain.SupervisedContract;
import org.kantoku.supervision.domain.facts.SubFacts;

/**
 * L12 SUB_SUPERVISION_STALE: once a year the contractor reports how it supervises each sub-entrustee that handles the data
 * (DH-09). One whose approval ran out is L11's matter as well.
 */
public final class SubSupervisionStaleRule implements DutyRule {

    @Override
    public RuleId id() {
        return RuleId.L12;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        if (!c.isSupervisedOn(day)) {
            return List.of();
        }
        SeverityScale severity = SeverityScale.growing(c.isFactOn(Fact.MY_NUMBER, day) ? Severity.HIGH : Severity.MEDIUM);
        return c.facts().entrustment().subs().stream().filter(s -> s.handlesData() && s.isAtWorkOn(day))
            .flatMap(s -> basis(s, day).map(from -> Requirement.of(id(), UnapprovedSubEntrustmentRule.subject(s),
                c.policy().months(from, Setting.SUB_REPORT_MONTHS), severity, Reason.of("L12.report", s.name(), from)).cycle(from)).stream()).toList();
    }

    /** The last report, else the later of the first approval and the beginning; never approved, there is none. */
    private static Optional<LocalDate> basis(SubFacts s, LocalDate day) {
        return s.firstApproval(day).map(approved -> s.lastReport(day).orElse(approved.isAfter(s.startedOn()) ? approved : s.startedOn()));
    }

    /** A report is followed by the next round; without one the work ended. */
    @Override
    public boolean fulfilled(SupervisedContract c, Requirement ended, LocalDate day) {
        return false;
    }
}
