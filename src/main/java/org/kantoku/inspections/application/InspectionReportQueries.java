package org.kantoku.inspections.application;

import static org.kantoku.access.domain.Permission.INSPECTION_READ;
import static org.kantoku.access.domain.Permission.PORTAL_READ;

import java.math.BigDecimal;
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
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.Verdict;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.Sql;
import org.kantoku.shared.evidence.Evidence;
import org.kantoku.shared.evidence.EvidenceClassification;
import org.kantoku.shared.evidence.EvidenceFile;
import org.kantoku.shared.evidence.FileState;

/** Reads the reports of inspections: staff one by its inspection, a contractor its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class InspectionReportQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** The report of an inspection, if it has one. */
    @Requires(INSPECTION_READ)
    public Optional<EvidenceFile> of(UUID inspectionId) {
        return em.createQuery("select e from InspectionReport r, Evidence e where e.id = r.evidenceId and r.inspectionId = :id", Evidence.class)
            .setParameter("id", inspectionId).getResultStream().findFirst().map(EvidenceFile::of);
    }

    /** All reports of the caller's firm, the newest first. */
    @Requires(PORTAL_READ)
    public List<ReportRow> own() {
        UUID firm = user.contractorScope().orElseThrow(RecordNotFound::new);
        return Sql.rows(em, "select i.id, i.number, i.kind, i.fieldwork_end_on, i.confirmed_on, i.verdict, i.score,"
                + " (select group_concat(c.title order by c.number separator '・') from inspection_contract x join contract c on c.id = x.contract_id"
                + " where x.inspection_id = i.id), e.id, e.file_name, e.mime, e.bytes, e.sha256, e.classification,"
                + " if(e.removed_at is null, e.scan_state, 'REMOVED') from inspection_report r"
                + " join inspection i on i.id = r.inspection_id join evidence e on e.id = r.evidence_id"
                + " where i.contractor_id = ?1 and e.shared_with_contractor order by i.confirmed_on desc, i.number desc", firm).stream()
            .map(InspectionReportQueries::row).toList();
    }

    private static ReportRow row(Object[] r) {
        return new ReportRow(Sql.uuid(r[0]), (String) r[1], Sql.constant(InspectionKind.class, r[2]), Sql.date(r[3]), Sql.date(r[4]),
            Sql.constant(Verdict.class, r[5]), (BigDecimal) r[6], (String) r[7], new EvidenceFile(Sql.uuid(r[8]), (String) r[9], (String) r[10],
                ((Number) r[11]).longValue(), (String) r[12], Sql.constant(EvidenceClassification.class, r[13]), Sql.constant(FileState.class, r[14])));
    }
}
