package org.kantoku.correctiveactions.application;

import static org.kantoku.access.domain.Permission.FINDING_DECIDE;
import static org.kantoku.access.domain.Permission.FINDING_HANDLE;
import static org.kantoku.access.domain.Permission.RISK_ACCEPT;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.access.domain.Role;
import org.kantoku.correctiveactions.domain.Finding;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.shared.RuleViolation;

/** What managers decide about a finding: longer terms, disputes, money, accepted risks (checklists.md §0, model.md §4.5). */
@ApplicationScoped
@Transactional
public class FindingDecisionService {

    private FindingRepository findings;
    private FindingDesk desk;
    private CurrentUser user;

    protected FindingDecisionService() {
    }

    @Inject
    public FindingDecisionService(FindingRepository findings, FindingDesk desk, CurrentUser user) {
        this.findings = findings;
        this.desk = desk;
        this.user = user;
    }

    /** Grants a longer term; for a CRITICAL finding only the privacy officer may. */
    @Requires(FINDING_DECIDE)
    public void extend(UUID id, long version, LocalDate to, String reason) {
        Finding finding = findings.find(id, version);
        if (finding.grade() == FindingGrade.CRITICAL && !user.hasRole(Role.PRIVACY_OFFICER)) {
            throw new RuleViolation("correctiveactions.error.extensionCritical");
        }
        finding.extend(to, reason, desk.act());
        desk.done("extend", finding, reason);
    }

    /** Rules on a dispute: keeps the grade or moves it one step. */
    @Requires(FINDING_DECIDE)
    public void rule(UUID id, long version, FindingGrade grade, String reason) {
        Finding finding = findings.find(id, version);
        finding.rule(grade, reason, desk.act());
        desk.done("rule", finding, reason);
    }

    /** @param yen money agreed, or {@code null} */
    @Requires({FINDING_DECIDE, FINDING_HANDLE})
    public void answerConsultation(UUID id, long version, String outcome, Long yen) {
        Finding finding = findings.find(id, version);
        finding.answerConsultation(outcome, yen, desk.act());
        desk.done("answerConsultation", finding, outcome);
    }

    @Requires(RISK_ACCEPT)
    public void acceptRisk(UUID id, long version, LocalDate until, String reason) {
        Finding finding = findings.find(id, version);
        finding.acceptRisk(until, reason, desk.act());
        desk.done("acceptRisk", finding, reason);
    }
}
