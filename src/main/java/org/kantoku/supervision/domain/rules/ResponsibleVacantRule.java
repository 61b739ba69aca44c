package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Setting;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.SeverityScale;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.SupervisedContract;
import org.kantoku.supervision.domain.facts.ContractorFacts;
import org.kantoku.supervision.domain.facts.DepartmentFacts;
import org.kantoku.supervision.domain.facts.Tenure;

/**
 * L16 RESPONSIBLE_VACANT (b) the department that owns a supervised contract has a privacy manager, (c) its contractor
 * somebody responsible for the data; each is appointed within 14 days. Branch (a), the overall privacy officer, is the
 * federation's own: {@link PrivacyOfficerVacantRule}.
 */
public final class ResponsibleVacantRule implements DutyRule {

    @Override
    public RuleId id() {
        return RuleId.L16;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        return c.isSupervisedOn(day) ? Stream.of(department(c, day), contractor(c, day)).flatMap(Optional::stream).toList() : List.of();
    }

    private Optional<Requirement> department(SupervisedContract c, LocalDate day) {
        DepartmentFacts department = c.facts().department();
        return department == null ? Optional.empty() : Tenure.vacantSince(department.managers(), c.policy().goLiveOn(), day)
            .map(since -> vacant(c, "b", new Subject(Subject.Type.DEPARTMENT, department.id(), department.code()), Severity.HIGH, since));
    }

    private Optional<Requirement> contractor(SupervisedContract c, LocalDate day) {
        ContractorFacts contractor = c.facts().contractor();
        LocalDate floor = c.anchorOn(day).filter(c.policy().goLiveOn()::isBefore).orElse(c.policy().goLiveOn());
        return Tenure.vacantSince(contractor.responsible(), floor, day)
            .map(since -> vacant(c, "c", new Subject(Subject.Type.CONTRACTOR, contractor.id(), ""), Severity.MEDIUM, since));
    }

    private Requirement vacant(SupervisedContract c, String branch, Subject subject, Severity severity, LocalDate since) {
        return Requirement.of(id(), subject, c.policy().days(since, Setting.VACANCY_DAYS), SeverityScale.growing(severity),
            Reason.of("L16." + branch, since)).branch(branch).cycle(since);
    }
}
