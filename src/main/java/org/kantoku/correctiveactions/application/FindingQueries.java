package org.kantoku.correctiveactions.application;

import static org.kantoku.access.domain.Permission.FINDING_READ;
import static org.kantoku.access.domain.Permission.PORTAL_READ;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.correctiveactions.domain.EvidencePart;
import org.kantoku.correctiveactions.domain.Finding;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.evidence.EvidenceFile;

/** Reads one finding with everything around it: whole for staff, the shared part for the contractor it belongs to. */
@ApplicationScoped
@Transactional
public class FindingQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FindingRepository findings;

    @Inject
    private FindingParts parts;

    @Inject
    private CurrentUser user;

    @Requires(FINDING_READ)
    public FindingDetail find(UUID id) {
        return parts.detail(findings.find(id), false);
    }

    /** By business number, for links from mails and lists. */
    @Requires(FINDING_READ)
    public Optional<UUID> idOf(String number) {
        return em.createQuery("select f.id from Finding f where f.number = :number", UUID.class).setParameter("number", number)
            .getResultStream().findFirst();
    }

    /** The contractor's view; another firm's finding is not there. */
    @Requires(PORTAL_READ)
    public FindingDetail findOwn(UUID id) {
        Finding finding = findings.findShared(id, user.contractorScope().orElseThrow(RecordNotFound::new));
        return parts.detail(finding, true);
    }

    /** Files the caller has attached but not handed in yet. */
    @Requires({FINDING_READ, PORTAL_READ})
    public List<EvidenceFile> drafts(UUID id, EvidencePart part) {
        user.contractorScope().ifPresent(firm -> findings.findShared(id, firm));
        return parts.drafts(id, part, user.currentId());
    }
}
