package org.kantoku.correctiveactions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.kantoku.shared.evidence.EvidenceReplaced;

/** Files waiting to be handed in for a finding go on with their newer version. */
@ApplicationScoped
public class FindingDraftVersions {

    private FindingRepository findings;

    protected FindingDraftVersions() {
    }

    @Inject
    public FindingDraftVersions(FindingRepository findings) {
        this.findings = findings;
    }

    void goOn(@Observes EvidenceReplaced news) {
        findings.draftsOf(news.older(), news.by()).forEach(file -> file.goesOnWith(news.newer()));
    }
}
