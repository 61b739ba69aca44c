package org.kantoku.shared.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.SqlRow;
import org.kantoku.shared.upload.ScanState;

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

    /** The newer file that took a file's place. */
    Optional<Evidence> successor(UUID id) {
        return em.createQuery("select e from Evidence e where e.replacesId = :id", Evidence.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** Whether any record names the file, or a newer version of it exists. */
    boolean isNeeded(UUID id) {
        em.flush();
        return !em.createNativeQuery("select 1 from evidence_use where evidence_id = ?1 union all select 1 from evidence where replaces_id = ?1"
            + " limit 1").setParameter(1, id.toString()).getResultList().isEmpty();
    }

    /** Files that are kept with a content in which nothing was found so far. */
    List<Evidence> keptWith(String sha256) {
        return em.createQuery("select e from Evidence e where e.sha256 = :sha256 and e.removal.at is null and e.scanState <> :infected", Evidence.class)
            .setParameter("sha256", sha256).setParameter("infected", ScanState.INFECTED).getResultList();
    }

    /** Whether a file that is still kept has this content. */
    boolean isContentNeeded(String sha256) {
        return em.createQuery("select count(e) from Evidence e where e.sha256 = :sha256 and e.removal.at is null and e.scanState <> :infected",
            Long.class).setParameter("sha256", sha256).setParameter("infected", ScanState.INFECTED).getSingleResult() > 0;
    }

    /** Files that are kept, and the bytes of their contents; a content kept for several files counts once. */
    EvidenceVolume volume() {
        SqlRow row = SqlRow.of(em.createNativeQuery("select coalesce(sum(n), 0), coalesce(sum(bytes), 0) from (select count(*) as n, max(bytes) as bytes"
            + " from evidence where removed_at is null group by sha256) x").getResultList()).get(0);
        return new EvidenceVolume(row.count(0), row.count(1));
    }

    /** Contents let go since an instant; some of them may be needed by another file. */
    List<String> contentsLetGo(Instant since) {
        return em.createQuery("select distinct e.sha256 from Evidence e where e.removal.at > :since or e.scanState = :infected and e.scannedAt > :since",
            String.class).setParameter("since", since).setParameter("infected", ScanState.INFECTED).getResultList();
    }

    /** Files the scanner has not looked at, those that wait before the others, the oldest first. */
    List<Evidence> unscanned(int most) {
        return em.createQuery("select e from Evidence e where e.scanState in :states and e.removal.at is null order by e.scanState desc, e.uploadedAt,"
            + " e.id", Evidence.class).setParameter("states", List.of(ScanState.WAITING, ScanState.UNSCANNED)).setMaxResults(most).getResultList();
    }
}
