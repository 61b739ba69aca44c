package org.kantoku.inspections.application.selection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.kantoku.inspections.domain.selection.SelectionSheet;
import org.kantoku.inspections.domain.selection.SelectionSheetState;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.Records;
import org.kantoku.shared.Sql;
import org.kantoku.shared.StaleRecord;

/** Stores selection sheets. */
@ApplicationScoped
public class SelectionSheetRepository {

    @PersistenceContext
    private EntityManager em;

    void add(SelectionSheet sheet) {
        em.persist(sheet);
    }

    SelectionSheet find(UUID id) {
        return Records.find(em, SelectionSheet.class, id);
    }

    SelectionSheet find(UUID id, long expectedVersion) {
        SelectionSheet sheet = find(id);
        StaleRecord.check(sheet, expectedVersion);
        return sheet;
    }

    /** Holds the row until the transaction ends, so that no answer slips in beside a decision. */
    SelectionSheet lock(UUID id) {
        return Optional.ofNullable(id == null ? null : em.find(SelectionSheet.class, id, LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(RecordNotFound::new);
    }

    /** The contractor's sheets, newest first. */
    List<SelectionSheet> ofContractor(UUID contractorId) {
        return em.createQuery("select s from SelectionSheet s where s.contractorId = :id order by s.startedOn desc, s.createdAt desc, s.id",
            SelectionSheet.class).setParameter("id", contractorId).getResultList();
    }

    /** Sheets for a work of the same name, best score first. */
    List<SelectionSheet> ofWork(String work) {
        return em.createQuery("select s from SelectionSheet s where s.work = :work and s.state <> :withdrawn order by s.score desc, s.startedOn, s.id",
            SelectionSheet.class).setParameter("work", work).setParameter("withdrawn", SelectionSheetState.WITHDRAWN).getResultList();
    }

    /** Title of a draft of this contractor, if there is such a draft. */
    Optional<String> draftTitle(UUID contractId, UUID contractorId) {
        return Sql.rows(em, "select title, number from contract where id = ?1 and contractor_id = ?2 and state in ('DRAFT', 'CLAUSE_REVIEW',"
            + " 'APPROVAL_PENDING')", contractId, contractorId).stream().map(row -> (String) row[0]).findFirst();
    }
}
