package org.kantoku.correctiveactions.application;

import static org.kantoku.access.domain.Permission.FINDING_HANDLE;

import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.correctiveactions.domain.Act;
import org.kantoku.correctiveactions.domain.Finding;
import org.kantoku.correctiveactions.domain.Wording;
import org.kantoku.inspections.domain.FindingGrade;

/** What an inspector does with a finding (model.md §4.5). Every form carries the version it was opened with. */
@ApplicationScoped
@Transactional
public class FindingService {

    private FindingRepository findings;
    private FindingDesk desk;

    protected FindingService() {
    }

    @Inject
    public FindingService(FindingRepository findings, FindingDesk desk) {
        this.findings = findings;
        this.desk = desk;
    }

    /** @param share whether the contractor sees it from now on */
    @Requires(FINDING_HANDLE)
    public void classify(UUID id, long version, FindingGrade grade, String basis, Wording wording, boolean share) {
        carryOut("classify", id, version, basis, (finding, act) -> finding.classify(grade, basis, wording, share, act));
    }

    @Requires(FINDING_HANDLE)
    public void requestPlan(UUID id, long version) {
        carryOut("requestPlan", id, version, null, Finding::requestPlan);
    }

    @Requires(FINDING_HANDLE)
    public void approvePlan(UUID id, long version) {
        carryOut("approvePlan", id, version, null, Finding::approvePlan);
    }

    @Requires(FINDING_HANDLE)
    public void returnPlan(UUID id, long version, String reason) {
        carryOut("returnPlan", id, version, reason, (finding, act) -> finding.returnPlan(reason, act));
    }

    /** @param evidenceSeen the inspector states having looked at the evidence */
    @Requires(FINDING_HANDLE)
    public void verify(UUID id, long version, boolean evidenceSeen, String statement) {
        carryOut("verify", id, version, statement, (finding, act) -> finding.verify(evidenceSeen, statement, act));
    }

    @Requires(FINDING_HANDLE)
    public void rejectVerification(UUID id, long version, String reason) {
        carryOut("rejectVerification", id, version, reason, (finding, act) -> finding.rejectVerification(reason, act));
    }

    @Requires(FINDING_HANDLE)
    public void confirmEffect(UUID id, long version, String statement) {
        carryOut("confirmEffect", id, version, statement, (finding, act) -> finding.confirmEffect(statement, act));
    }

    @Requires(FINDING_HANDLE)
    public void denyEffect(UUID id, long version, String statement) {
        carryOut("denyEffect", id, version, statement, (finding, act) -> finding.denyEffect(statement, act));
    }

    @Requires(FINDING_HANDLE)
    public void closeObservation(UUID id, long version, String statement) {
        carryOut("closeObservation", id, version, statement, (finding, act) -> finding.closeObservation(statement, act));
    }

    /** The same failing was seen again after the finding had been closed. */
    @Requires(FINDING_HANDLE)
    public void recur(UUID id, long version, String reason) {
        carryOut("recur", id, version, reason, (finding, act) -> finding.recur(reason, act));
    }

    private void carryOut(String action, UUID id, long version, String reason, BiConsumer<Finding, Act> step) {
        Finding finding = findings.find(id, version);
        step.accept(finding, desk.act());
        desk.done(action, finding, reason);
    }
}
