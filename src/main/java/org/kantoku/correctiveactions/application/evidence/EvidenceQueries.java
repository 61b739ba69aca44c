package org.kantoku.correctiveactions.application.evidence;

import static org.kantoku.access.domain.Permission.FINDING_READ;
import static org.kantoku.access.domain.Permission.INSPECTION_READ;
import static org.kantoku.access.domain.Permission.PORTAL_READ;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.shared.evidence.EvidenceFile;
import org.kantoku.shared.evidence.EvidenceStore;

/** Finds evidence that the caller may read: staff all, a contractor what it gave itself or was shown. */
@ApplicationScoped
@Transactional
public class EvidenceQueries {

    private EvidenceStore store;
    private CurrentUser user;

    protected EvidenceQueries() {
    }

    @Inject
    public EvidenceQueries(EvidenceStore store, CurrentUser user) {
        this.store = store;
        this.user = user;
    }

    /** @throws org.kantoku.shared.RecordNotFound for another firm's file as for none */
    @Requires({FINDING_READ, INSPECTION_READ, PORTAL_READ})
    public EvidenceFile find(UUID id) {
        return EvidenceFile.of(store.find(id, user.contractorScope().orElse(null)));
    }
}
