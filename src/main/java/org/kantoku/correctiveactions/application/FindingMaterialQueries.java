package org.kantoku.correctiveactions.application;

import static org.kantoku.access.domain.Permission.FINDING_READ;
import static org.kantoku.access.domain.Permission.PORTAL_READ;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.access.application.Requires;
import org.kantoku.correctiveactions.domain.Finding;
import org.kantoku.correctiveactions.domain.FindingComment;
import org.kantoku.correctiveactions.domain.FindingEvidence;
import org.kantoku.shared.Sql;
import org.kantoku.shared.evidence.Evidence;
import org.kantoku.shared.evidence.EvidenceFile;

/** Reads what hangs on a finding, one statement each. Whoever asks has been let in to the finding before. */
@ApplicationScoped
public class FindingMaterialQueries {

    @PersistenceContext
    private EntityManager em;

    /** A file and what it is attached to. */
    public record AttachedFile(FindingEvidence link, EvidenceFile file) {
    }

    /** @param shared only what both sides see */
    @Requires({FINDING_READ, PORTAL_READ})
    List<FindingComment> comments(UUID findingId, boolean shared) {
        return em.createQuery("select c from FindingComment c where c.findingId = :finding"
                + (shared ? " and c.visibility = org.kantoku.correctiveactions.domain.CommentVisibility.BOTH" : "")
                + " order by c.writtenAt, c.id", FindingComment.class).setParameter("finding", findingId).getResultList();
    }

    /** @param shared only what the contractor may read */
    @Requires({FINDING_READ, PORTAL_READ})
    List<AttachedFile> files(UUID findingId, boolean shared) {
        return em.createQuery("select l, e from FindingEvidence l, Evidence e where l.findingId = :finding and e.id = l.evidenceId"
                + (shared ? " and e.sharedWithContractor = true" : "") + " order by l.createdAt, l.id", Object[].class)
            .setParameter("finding", findingId).getResultStream()
            .map(row -> new AttachedFile((FindingEvidence) row[0], EvidenceFile.of((Evidence) row[1]))).toList();
    }

    @Requires({FINDING_READ, PORTAL_READ})
    FindingDetail.Place place(Finding finding) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery("SELECT c.name_ja, k.id, k.number, k.title FROM finding_contract f"
                + " JOIN contract k ON k.id = f.contract_id JOIN contractor c ON c.id = k.contractor_id"
                + " WHERE f.finding_id = ?1 ORDER BY k.number").setParameter(1, finding.id().toString()).getResultList();
        List<FindingDetail.ContractName> contracts = new ArrayList<>();
        String name = "";
        for (Object[] row : rows) {
            name = (String) row[0];
            contracts.add(new FindingDetail.ContractName(Sql.uuid(row[1]), (String) row[2], (String) row[3]));
        }
        return new FindingDetail.Place(finding.contractorId(), name, List.copyOf(contracts));
    }
}
