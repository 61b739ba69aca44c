package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.List;

import org.kantoku.contracts.domain.Fact;
import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.SeverityScale;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.SupervisedContract;
import org.kantoku.supervision.domain.facts.SubFacts;

/**
 * L11 UNAPPROVED_SUBENTRUSTMENT: nobody handles the data below the contractor without an approval that holds (DH-09); for
 * My Number entrusted to us the permission of the first entruster as well (番号法10). Lapsed from the first day of the work,
 * whenever we came to know of it.
 */
public final class UnapprovedSubEntrustmentRule implements DutyRule {

    @Override
    public RuleId id() {
        return RuleId.L11;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        boolean upstreamToo = c.isFactOn(Fact.MY_NUMBER, day) && c.isFactOn(Fact.UPSTREAM, day);
        return c.facts().entrustment().subs().stream().filter(s -> s.handlesData() && s.isRunningOn(day) && !s.isApprovedOn(day, upstreamToo))
            .map(s -> Requirement.of(id(), subject(s), Requirement.AT_ONCE, SeverityScale.critical(),
                Reason.of(s.isApprovedOn(day, false) ? "L11.upstream" : "L11.unapproved", s.name(), s.startedOn()))).toList();
    }

    static Subject subject(SubFacts sub) {
        return new Subject(Subject.Type.SUB_ENTRUSTMENT, sub.id(), sub.id().toString());
    }

    @Override
    public boolean fulfilled(SupervisedContract c, Requirement ended, LocalDate day) {
        return true;
    }
}
