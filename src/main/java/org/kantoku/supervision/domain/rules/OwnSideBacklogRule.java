package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.kantoku.correctiveactions.domain.Deadlines;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.inspections.domain.SelfAssessmentState;
import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Setting;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.SeverityScale;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.SupervisedContract;
import org.kantoku.supervision.domain.facts.FindingFacts;
import org.kantoku.supervision.domain.facts.InspectionFacts;
import org.kantoku.supervision.domain.facts.SelfAssessmentFacts;

/**
 * L08 OWN_SIDE_BACKLOG: what waits for us must not wait for ever: (a) a submitted self-assessment is reviewed, (b) an
 * inspection whose field work is over is confirmed, (c) a reported completion is verified, (d) the yearly self-assessment
 * is asked for, (e) a raised finding gets its grade, (f) the effect of a correction is checked, (g) an inspection
 * follows a reportable incident within 30 days, a new sub-entrustee, site or handling abroad within 90 (model.md §5.2).
 */
public final class OwnSideBacklogRule implements DutyRule {

    private final CampaignCalendar campaigns = new CampaignCalendar();

    @Override
    public RuleId id() {
        return RuleId.L08;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        return Stream.of(
            c.facts().selfAssessments().stream().flatMap(s -> review(c, s, day)),
            c.facts().inspections().stream().flatMap(i -> confirmation(c, i, day)),
            campaigns.unasked(c, day).stream().map(opens -> own("d", Subject.contract(c.facts()), opens,
                c.policy().days(opens, Setting.REQUEST_DAYS), Reason.of("L08.d", opens))),
            c.facts().findings().stream().flatMap(f -> finding(f, day)),
            AdHocOccasion.open(c, day).stream().map(o -> own("g", Subject.contract(c.facts()), o.on(), o.dueOn(), o.reason()))).flatMap(s -> s).toList();
    }

    private Stream<Requirement> review(SupervisedContract c, SelfAssessmentFacts s, LocalDate day) {
        if (s.states().on(day, SelfAssessmentState.CANCELLED) != SelfAssessmentState.SUBMITTED) {
            return Stream.empty();
        }
        LocalDate submitted = s.states().lastTaken(SelfAssessmentState.SUBMITTED, day).orElseThrow();
        Subject subject = new Subject(Subject.Type.SELF_ASSESSMENT, s.id(), "SA-" + s.fiscalYear().year());
        return Stream.of(own("a", subject, submitted, c.policy().days(submitted, Setting.REVIEW_DAYS),
            Reason.of("L08.a", s.fiscalYear().year(), submitted)));
    }

    private Stream<Requirement> confirmation(SupervisedContract c, InspectionFacts i, LocalDate day) {
        InspectionState state = i.states().on(day, InspectionState.PLANNED);
        boolean waits = state == InspectionState.FIELDWORK_DONE || state == InspectionState.FACT_CHECK;
        if (!waits || i.fieldworkEndOn() == null) {
            return Stream.empty();
        }
        Subject subject = new Subject(Subject.Type.INSPECTION, i.id(), i.number());
        return Stream.of(own("b", subject, i.fieldworkEndOn(), c.policy().days(i.fieldworkEndOn(), Setting.CONFIRMATION_DAYS),
            Reason.of("L08.b", i.number(), i.fieldworkEndOn())));
    }

    private Stream<Requirement> finding(FindingFacts f, LocalDate day) {
        FindingState state = f.stateOn(day).orElse(FindingState.CLOSED);
        FindingGrade grade = f.grades().on(day, FindingGrade.OBS);
        return switch (state) {
            case RAISED -> since(f, "e", f.states().sinceOn(day).orElseThrow(), OptionalInt.of(Deadlines.CLASSIFICATION_DAYS));
            case COMPLETED_REPORTED -> since(f, "c", f.states().sinceOn(day).orElseThrow(), grade.verificationDays());
            case VERIFIED, EFFECTIVENESS_CHECK -> f.states().lastTaken(FindingState.VERIFIED, day).stream()
                .flatMap(verified -> since(f, "f", verified, grade.effectivenessDays()));
            default -> Stream.empty();
        };
    }

    private Stream<Requirement> since(FindingFacts f, String branch, LocalDate start, OptionalInt days) {
        Subject subject = new Subject(Subject.Type.FINDING, f.id(), f.number());
        return days.stream().mapToObj(n -> own(branch, subject, start, start.plusDays(n), Reason.of("L08." + branch, f.number(), start)));
    }

    private Requirement own(String branch, Subject subject, LocalDate start, LocalDate due, Reason reason) {
        return Requirement.of(id(), subject, due, SeverityScale.growing(Severity.MEDIUM), reason).branch(branch).cycle(start);
    }

    @Override
    public Stream<LocalDate> turningPoints(SupervisedContract c, LocalDate horizon) {
        return campaigns.openings(c, horizon);
    }

    @Override
    public boolean fulfilled(SupervisedContract c, Requirement ended, LocalDate day) {
        return switch (ended.branch()) {
            case "b" -> c.facts().inspections().stream().anyMatch(i -> i.id().equals(ended.subject().id()) && i.countsOn(day));
            case "g" -> AdHocOccasion.isInspected(c, LocalDate.parse(ended.cycle()), day);
            case "d" -> campaigns.isAsked(c, LocalDate.parse(ended.cycle()), day);
            case "c", "e", "f" -> c.facts().findings().stream().filter(f -> f.id().equals(ended.subject().id()))
                .noneMatch(f -> f.stateOn(day).filter(s -> s == FindingState.RISK_ACCEPTED).isPresent());
            default -> true;
        };
    }
}
