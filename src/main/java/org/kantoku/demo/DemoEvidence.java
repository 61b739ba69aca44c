package org.kantoku.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.correctiveactions.domain.CompletionReport;
import org.kantoku.correctiveactions.domain.EvidencePart;
import org.kantoku.correctiveactions.domain.Finding;
import org.kantoku.correctiveactions.domain.FindingEvidence;
import org.kantoku.shared.evidence.Evidence;
import org.kantoku.shared.evidence.EvidenceStore;
import org.kantoku.shared.evidence.Uploaded;

/** What the firms sent with their reports: a short record of what they looked at, as a real file. */
@ApplicationScoped
public class DemoEvidence {

    private EvidenceStore store;
    private DemoRepository repository;

    protected DemoEvidence() {
    }

    @Inject
    public DemoEvidence(EvidenceStore store, DemoRepository repository) {
        this.store = store;
        this.repository = repository;
    }

    void load(Collection<Finding> findings) {
        findings.forEach(finding -> finding.report().ifPresent(report -> send(finding, report)));
    }

    private void send(Finding finding, CompletionReport report) {
        String table = "確認日,確認したこと,結果\n" + report.reportedOn() + "," + finding.wording().title() + ",改めた\n";
        Evidence file = store.keep(finding.contractorId(), true, "是正の確認記録.csv",
            new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
            new Uploaded(report.reportedOn(), DemoFinding.act(report.reportedOn(), report.reportedBy()).at(), report.reportedBy()));
        FindingEvidence attached = new FindingEvidence(finding.id(), file.id(), EvidencePart.REPORT);
        attached.handedInWith(report.id());
        repository.add(attached);
    }
}
