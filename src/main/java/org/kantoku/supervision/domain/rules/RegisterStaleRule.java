package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kantoku.contracts.domain.ContractTerm;
import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Setting;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.SeverityScale;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.SupervisedContract;
import org.kantoku.supervision.domain.facts.Dated;
import org.kantoku.supervision.domain.facts.History;

/**
 * G01 REGISTER_STALE, hygiene: the entry is looked through every 12 months, the tier assessed within 30 days of the
 * registration and then by the rhythm of the tier, within 30 days of changed facts, and before a contract renews itself. Where no
 * personal data are entrusted (tier N) nothing is weighed: to confirm that is the assessment (model.md §5.2, 該否の再確認).
 */
public final class RegisterStaleRule implements DutyRule {

    private static final String REVIEW = "review";
    private static final String TIER = "tier";
    private static final String FACTS = "facts";
    private static final String RENEWAL = "renewal";

    @Override
    public RuleId id() {
        return RuleId.G01;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        return concerns(c, day) ? Stream.of(Optional.of(review(c, day)), Optional.of(tier(c, day)), facts(c, day), renewal(c, day))
            .flatMap(Optional::stream).toList() : List.of();
    }

    private static boolean concerns(SupervisedContract c, LocalDate day) {
        return c.isRegisteredOn(day) && (c.isLiveOn(day) || c.isHeldOn(day));
    }

    private Requirement review(SupervisedContract c, LocalDate day) {
        LocalDate last = c.facts().entrustment().registerReviews().stream().filter(on -> !on.isAfter(day)).max(LocalDate::compareTo)
            .orElse(c.facts().contract().registeredOn());
        return asked(c, REVIEW, c.policy().months(last, Setting.REGISTER_REVIEW_MONTHS), Severity.LOW, Reason.of("G01.review", last)).cycle(last);
    }

    private Requirement tier(SupervisedContract c, LocalDate day) {
        LocalDate last = assessments(c).filter(on -> !on.isAfter(day)).max(LocalDate::compareTo).orElse(null);
        if (last == null) {
            LocalDate registered = c.facts().contract().registeredOn();
            return asked(c, TIER, c.policy().days(registered, Setting.FIRST_TIER_DAYS), Severity.MEDIUM, Reason.of("G01.unassessed", registered))
                .cycle("first");
        }
        RiskTier tier = c.tierOn(day);
        return asked(c, TIER, c.policy().months(last, rhythm(tier)), Severity.MEDIUM, Reason.of("G01.tier", last, tier)).cycle(last);
    }

    /** Days on which the tier was assessed, or it was confirmed that no personal data are entrusted. */
    private static Stream<LocalDate> assessments(SupervisedContract c) {
        return Stream.concat(c.facts().tiers().dates(), c.facts().profiles().dates().filter(on -> c.tierOn(on) == RiskTier.N));
    }

    private static Setting rhythm(RiskTier tier) {
        return Setting.valueOf("TIER_MONTHS_" + tier);
    }

    /** Facts recorded anew after the first time; an assessment from that day on answers them. */
    private Optional<Requirement> facts(SupervisedContract c, LocalDate day) {
        History<ProfileFacts> profiles = c.facts().profiles();
        return profiles.entries().stream().skip(1).map(Dated::on).filter(on -> !on.isAfter(day))
            .filter(on -> !isAssessedSince(c, on, day)).findFirst()
            .map(on -> asked(c, FACTS, c.policy().days(on, Setting.CHANGED_FACTS_DAYS), Severity.MEDIUM, Reason.of("G01.facts", on)).cycle(on));
    }

    /** The oldest end, past or near, over which the contract renews itself and before which nobody assessed it. */
    private Optional<Requirement> renewal(SupervisedContract c, LocalDate day) {
        return windows(c, day).takeWhile(window -> !window.opens().isAfter(day)).filter(window -> c.renewsItselfAt(window.end(), day))
            .filter(window -> !isAssessedSince(c, window.opens(), day)).findFirst()
            .map(window -> asked(c, RENEWAL, window.end(), Severity.MEDIUM, Reason.of("G01.renewal", window.end())).cycle(window.end()));
    }

    /** An end over which a contract may renew itself, and from when on the assessment before it counts. */
    private record Window(LocalDate end, LocalDate opens) {
    }

    /** All windows of the end recorded by the day that open before the end of its year, worked out once. */
    private static Stream<Window> windows(SupervisedContract c, LocalDate day) {
        int months = c.facts().contract().renewalMonths();
        LocalDate end = c.facts().contract().endDates().on(day).orElse(null);
        if (months <= 0 || end == null) {
            return Stream.empty();
        }
        LocalDate last = LocalDate.of(day.getYear(), Month.DECEMBER, 31);
        return c.<List<Window>>once(List.of(RegisterStaleRule.class, end, last), () -> Stream.iterate(0L, k -> k + 1).map(k -> end.plusMonths(k * months))
            .map(one -> new Window(one, windowOpens(c, one))).takeWhile(window -> !window.opens().isAfter(last)).toList()).stream();
    }

    private static LocalDate windowOpens(SupervisedContract c, LocalDate end) {
        return c.noticeDeadline(end).minusDays(ContractTerm.REVIEW_DAYS);
    }

    private static boolean isAssessedSince(SupervisedContract c, LocalDate from, LocalDate day) {
        return assessments(c).anyMatch(on -> !on.isBefore(from) && !on.isAfter(day));
    }

    private Requirement asked(SupervisedContract c, String branch, LocalDate due, Severity severity, Reason reason) {
        return Requirement.of(id(), Subject.contract(c.facts()), due, SeverityScale.constant(severity), reason).branch(branch);
    }

    @Override
    public Stream<LocalDate> turningPoints(SupervisedContract c, LocalDate horizon) {
        int months = c.facts().contract().renewalMonths();
        return months <= 0 ? Stream.empty() : c.facts().contract().endDates().entries().stream().map(Dated::value)
            .flatMap(end -> Stream.iterate(0L, k -> k + 1).map(k -> windowOpens(c, end.plusMonths(k * months)))
                .takeWhile(day -> !day.isAfter(horizon)));
    }

    @Override
    public boolean fulfilled(SupervisedContract c, Requirement ended, LocalDate day) {
        return concerns(c, day);
    }
}
