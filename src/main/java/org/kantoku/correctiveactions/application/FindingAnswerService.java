package org.kantoku.correctiveactions.application;

import static org.kantoku.access.domain.Permission.FINDING_ANSWER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.correctiveactions.domain.Act;
import org.kantoku.correctiveactions.domain.EvidencePart;
import org.kantoku.correctiveactions.domain.Finding;
import org.kantoku.correctiveactions.domain.FindingComment;
import org.kantoku.correctiveactions.domain.FindingEvidence;
import org.kantoku.correctiveactions.domain.PlanContent;
import org.kantoku.shared.RecordNotFound;

/** What a contractor answers to a finding shared with it. Any other finding is not there (model.md §7 no. 16). */
@ApplicationScoped
@Transactional
public class FindingAnswerService {

    private FindingRepository findings;
    private FindingDesk desk;
    private CurrentUser user;

    protected FindingAnswerService() {
    }

    @Inject
    public FindingAnswerService(FindingRepository findings, FindingDesk desk, CurrentUser user) {
        this.findings = findings;
        this.desk = desk;
        this.user = user;
    }

    /** Reports first aid. */
    @Requires(FINDING_ANSWER)
    public void contain(UUID id, long version, String what, LocalDate doneOn) {
        Finding finding = own(id, version);
        finding.contain(what, doneOn, desk.act());
        desk.done("contain", finding, null);
    }

    /**
     * Hands in the plan with the files attached to it. A plan that costs money opens the talk about it at once, so that the
     * clock stops and nobody has to know of a second form.
     *
     * @param costRequest what the money is for; needed when the plan declares a cost and no talk has begun
     */
    @Requires(FINDING_ANSWER)
    public void submitPlan(UUID id, long version, PlanContent content, String costRequest) {
        Finding finding = own(id, version);
        Act act = desk.act();
        if (content.declaresCost() && finding.consultations().isEmpty()) {
            finding.openConsultation(costRequest, act);
        }
        UUID plan = finding.submitPlan(content, act).id();
        findings.drafts(id, EvidencePart.PLAN, act.by()).forEach(file -> file.handedInWith(plan));
        desk.done("submitPlan", finding, null);
    }

    /** Reports the correction done, with the files that prove it; at least one. */
    @Requires(FINDING_ANSWER)
    public void reportCompletion(UUID id, long version, String done) {
        Finding finding = own(id, version);
        Act act = desk.act();
        List<FindingEvidence> files = findings.drafts(id, EvidencePart.REPORT, act.by());
        UUID report = finding.reportCompletion(done, files.size(), act).id();
        files.forEach(file -> file.handedInWith(report));
        desk.done("reportCompletion", finding, null);
    }

    @Requires(FINDING_ANSWER)
    public void dispute(UUID id, long version, String reason) {
        Finding finding = own(id, version);
        finding.dispute(reason, desk.act());
        desk.done("dispute", finding, reason);
    }

    /** Asks to talk about the money that the correction costs. */
    @Requires(FINDING_ANSWER)
    public void openConsultation(UUID id, long version, String request) {
        Finding finding = own(id, version);
        finding.openConsultation(request, desk.act());
        desk.done("openConsultation", finding, request);
    }

    @Requires(FINDING_ANSWER)
    public void comment(UUID id, String body) {
        Finding finding = findings.findShared(id, firm());
        Act act = desk.act();
        FindingComment comment = FindingComment.ofContractor(finding, body, act);
        findings.add(comment);
        findings.drafts(id, EvidencePart.COMMENT, act.by()).forEach(file -> file.handedInWith(comment.id()));
        desk.noted("comment", finding, null);
    }

    private Finding own(UUID id, long version) {
        return findings.findShared(id, firm(), version);
    }

    private UUID firm() {
        return user.contractorScope().orElseThrow(RecordNotFound::new);
    }
}
