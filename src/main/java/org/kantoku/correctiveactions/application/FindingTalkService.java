package org.kantoku.correctiveactions.application;

import static org.kantoku.access.domain.Permission.FINDING_ANSWER;
import static org.kantoku.access.domain.Permission.FINDING_DECIDE;
import static org.kantoku.access.domain.Permission.FINDING_HANDLE;
import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.io.InputStream;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.correctiveactions.domain.Act;
import org.kantoku.correctiveactions.domain.CommentVisibility;
import org.kantoku.correctiveactions.domain.EvidencePart;
import org.kantoku.correctiveactions.domain.Finding;
import org.kantoku.correctiveactions.domain.FindingComment;
import org.kantoku.correctiveactions.domain.FindingEvidence;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.evidence.Evidence;
import org.kantoku.shared.evidence.EvidenceStore;
import org.kantoku.shared.evidence.Uploaded;

/** What is said about a finding, and the files attached to it, by either side. */
@ApplicationScoped
@Transactional
public class FindingTalkService {

    private FindingRepository findings;
    private FindingDesk desk;
    private CurrentUser user;
    private EvidenceStore store;

    protected FindingTalkService() {
    }

    @Inject
    public FindingTalkService(FindingRepository findings, FindingDesk desk, CurrentUser user, EvidenceStore store) {
        this.findings = findings;
        this.desk = desk;
        this.user = user;
        this.store = store;
    }

    /** A comment of the federation; its files become as visible as its words. */
    @Requires({FINDING_HANDLE, FINDING_DECIDE, REGISTER_EDIT})
    public void comment(UUID id, CommentVisibility visibility, String body) {
        Finding finding = findings.find(id);
        Act act = desk.act();
        FindingComment comment = FindingComment.ofFederation(finding, visibility, body, act);
        findings.add(comment);
        for (FindingEvidence file : findings.drafts(id, EvidencePart.COMMENT, act.by())) {
            file.handedInWith(comment.id());
            if (visibility == CommentVisibility.BOTH) {
                store.find(file.evidenceId(), null).share();
            }
        }
        desk.noted("comment", finding, null);
    }

    /** Keeps a file for a finding; it is a draft until what it belongs to is handed in. */
    @Requires({FINDING_ANSWER, FINDING_HANDLE, FINDING_DECIDE, REGISTER_EDIT})
    public void attach(UUID id, EvidencePart part, String fileName, InputStream content) {
        Finding finding = open(id, part);
        Act act = desk.act();
        Evidence evidence = store.keep(finding.contractorId(), user.isContractor(), fileName, content,
            new Uploaded(act.on(), act.at(), act.by()));
        findings.add(new FindingEvidence(id, evidence.id(), part));
        desk.noted("attach", finding, evidence.fileName());
    }

    /**
     * Uses a file of the firm that is kept already, instead of sending it again.
     *
     * @throws RecordNotFound for another firm's file as for none
     */
    @Requires({FINDING_ANSWER, FINDING_HANDLE, FINDING_DECIDE, REGISTER_EDIT})
    public void reuse(UUID id, EvidencePart part, UUID evidenceId) {
        Finding finding = open(id, part);
        Evidence evidence = store.usable(evidenceId, finding.contractorId(), user.contractorScope().orElse(null));
        if (findings.drafts(id, part, user.currentId()).stream().noneMatch(draft -> draft.evidenceId().equals(evidenceId))) {
            findings.add(new FindingEvidence(id, evidence.id(), part));
        }
        desk.noted("attach", finding, evidence.fileName());
    }

    /** Takes a file back that has not been handed in; its content goes with it when nothing else names it. */
    @Requires({FINDING_ANSWER, FINDING_HANDLE, FINDING_DECIDE, REGISTER_EDIT})
    public void detach(UUID id, UUID evidenceId) {
        Finding finding = visible(id);
        FindingEvidence file = findings.draftsOf(evidenceId, user.currentId()).stream()
            .filter(draft -> draft.findingId().equals(id)).findFirst().orElseThrow(RecordNotFound::new);
        findings.remove(file);
        Act act = desk.act();
        store.takeBack(evidenceId, act.at(), act.by());
        desk.noted("detach", finding, evidenceId.toString());
    }

    private Finding open(UUID id, EvidencePart part) {
        Finding finding = visible(id);
        if (user.isContractor() ? part == EvidencePart.FINDING : part == EvidencePart.PLAN || part == EvidencePart.REPORT) {
            throw new RecordNotFound();
        }
        return finding;
    }

    private Finding visible(UUID id) {
        return user.contractorScope().map(firm -> findings.findShared(id, firm)).orElseGet(() -> findings.find(id));
    }
}
