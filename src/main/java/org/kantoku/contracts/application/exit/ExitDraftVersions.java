package org.kantoku.contracts.application.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.kantoku.shared.evidence.EvidenceReplaced;

/** Files waiting to be handed in with a certificate of erasure go on with their newer version. */
@ApplicationScoped
public class ExitDraftVersions {

    private ExitRepository exits;

    protected ExitDraftVersions() {
    }

    @Inject
    public ExitDraftVersions(ExitRepository exits) {
        this.exits = exits;
    }

    void goOn(@Observes EvidenceReplaced news) {
        exits.draftsOf(news.older()).forEach(file -> file.goesOnWith(news.newer()));
    }
}
