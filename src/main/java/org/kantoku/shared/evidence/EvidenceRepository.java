package org.kantoku.shared.evidence;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.shared.RecordNotFound;

/** Stores what is known of each file. */
@ApplicationScoped
public class EvidenceRepository {

    @PersistenceContext
    private EntityManager em;

    /** Written at once: links to it follow in the same transaction and need its row. */
    void add(Evidence evidence) {
        em.persist(evidence);
        em.flush();
    }

    /** @param firm the only firm whose evidence the reader may see; {@code null} for staff */
    Evidence find(UUID id, UUID firm) {
        return Optional.ofNullable(em.find(Evidence.class, id)).filter(evidence -> evidence.isReadableBy(firm))
            .orElseThrow(RecordNotFound::new);
    }
}
