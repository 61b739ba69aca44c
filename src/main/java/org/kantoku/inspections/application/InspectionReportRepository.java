package org.kantoku.inspections.application;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.inspections.domain.InspectionReport;
import org.kantoku.shared.Sql;

/** Stores which file is an inspection's report, and reads what one says of contractor and contracts. */
@ApplicationScoped
public class InspectionReportRepository {

    @PersistenceContext
    private EntityManager em;

    void add(InspectionReport report) {
        em.persist(report);
    }

    boolean exists(UUID inspectionId) {
        return !em.createQuery("select r.id from InspectionReport r where r.inspectionId = :id").setParameter("id", inspectionId)
            .getResultList().isEmpty();
    }

    String contractor(UUID id) {
        return (String) Sql.bind(em.createNativeQuery("select name_ja from contractor where id = ?1"), id).getSingleResult();
    }

    List<ReportContent.Contract> contracts(Collection<UUID> ids) {
        return Sql.rows(em, "select number, title from contract where id in " + Sql.in(ids) + " order by number").stream()
            .map(r -> new ReportContent.Contract((String) r[0], (String) r[1])).toList();
    }
}
