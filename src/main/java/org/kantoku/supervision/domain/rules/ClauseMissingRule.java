package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.List;

import org.kantoku.contracts.domain.ClauseStatus;
import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Setting;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.SeverityScale;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.SupervisedContract;
import org.kantoku.supervision.domain.facts.ClauseFacts;

/**
 * L04 CLAUSE_MISSING: every clause of the catalogue that the facts of a live contract demand is there and verified
 * (clauses.md §1). A missing clause is late from the day after the signature, for contracts older than the catalogue 180
 * days after it took effect; a recorded one has 30 days to be verified by somebody else.
 */
public final class ClauseMissingRule implements DutyRule {

    @Override
    public RuleId id() {
        return RuleId.L04;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        if (!c.isLiveOn(day)) {
            return List.of();
        }
        return c.facts().clauses().stream().filter(clause -> clause.isRequiredOn(day))
            .filter(clause -> !statusOn(clause, day).isFulfilled()).map(clause -> missing(c, clause, day)).toList();
    }

    private Requirement missing(SupervisedContract c, ClauseFacts clause, LocalDate day) {
        Subject subject = new Subject(Subject.Type.CLAUSE, null, clause.code());
        SeverityScale severity = SeverityScale.growing(clause.critical() ? Severity.CRITICAL : Severity.HIGH);
        if (statusOn(clause, day) == ClauseStatus.PRESENT_UNVERIFIED) {
            LocalDate recorded = clause.statuses().sinceOn(day).orElseThrow();
            LocalDate due = c.policy().days(recorded, Setting.CLAUSE_VERIFICATION_DAYS);
            return Requirement.of(id(), subject, due, severity, Reason.of("L04.unverified", clause.code(), recorded));
        }
        return Requirement.of(id(), subject, absentDueOn(c, clause, day), severity, Reason.of("L04.absent", clause.code()));
    }

    private static LocalDate absentDueOn(SupervisedContract c, ClauseFacts clause, LocalDate day) {
        LocalDate catalogue = clause.catalogueEffectiveOn(day);
        LocalDate signed = c.facts().contract().signedOn();
        if (c.isSignedOn(day) && !signed.isBefore(catalogue)) {
            return signed;
        }
        return c.policy().days(catalogue, Setting.CLAUSE_CATCH_UP_DAYS);
    }

    @Override
    public boolean fulfilled(SupervisedContract c, Requirement ended, LocalDate day) {
        return c.isLiveOn(day) && c.facts().clauses().stream()
            .anyMatch(clause -> clause.code().equals(ended.subject().key()) && clause.isRequiredOn(day));
    }

    private static ClauseStatus statusOn(ClauseFacts clause, LocalDate day) {
        return clause.statuses().on(day, ClauseStatus.ABSENT);
    }
}
