package org.kantoku.contractors.application.roster;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.evidence.Evidence;
import org.kantoku.shared.evidence.EvidenceStore;

/** Copies of certificates and proofs of training among the evidence. */
@ApplicationScoped
public class RosterFiles {

    private EvidenceStore store;

    protected RosterFiles() {
    }

    @Inject
    public RosterFiles(EvidenceStore store) {
        this.store = store;
    }

    /** @return the id, when it is a file about that firm; a file about another is not there */
    UUID of(UUID contractorId, UUID evidenceId) {
        if (evidenceId != null && !contractorId.equals(store.find(evidenceId, null).contractorId())) {
            throw new RecordNotFound();
        }
        return evidenceId;
    }

    /** @return {@code null} for no file */
    FileRow row(UUID evidenceId) {
        if (evidenceId == null) {
            return null;
        }
        Evidence evidence = store.find(evidenceId, null);
        return new FileRow(evidence.id(), evidence.fileName());
    }
}
