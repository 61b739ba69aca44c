package org.kantoku.contractors.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.contractors.domain.Contractor;
import org.kantoku.contractors.domain.Department;
import org.kantoku.contractors.domain.SelectionAssessment;
import org.kantoku.shared.CorporateNumber;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.Records;
import org.kantoku.shared.Sql;
import org.kantoku.shared.StaleRecord;

/** Stores contractors, their selection assessments, and departments. */
@ApplicationScoped
public class ContractorRepository {

    private static final int CHOICES = 20;

    @PersistenceContext
    private EntityManager em;

    void add(Contractor contractor) {
        em.persist(contractor);
    }

    void add(SelectionAssessment assessment) {
        em.persist(assessment);
    }

    /** Kept at once, because something in the same transaction refers to it. */
    void addNow(SelectionAssessment assessment) {
        em.persist(assessment);
        em.flush();
    }

    void add(Department department) {
        em.persist(department);
    }

    public Contractor find(UUID id) {
        return Records.find(em, Contractor.class, id);
    }

    Contractor find(UUID id, long expectedVersion) {
        Contractor contractor = find(id);
        StaleRecord.check(contractor, expectedVersion);
        return contractor;
    }

    Optional<Contractor> byNumber(CorporateNumber number) {
        return em.createQuery("select c from Contractor c where c.corporateNumber = :number", Contractor.class)
            .setParameter("number", number.value()).getResultStream().findFirst();
    }

    SelectionAssessment assessment(UUID id) {
        return Records.find(em, SelectionAssessment.class, id);
    }

    /** The contractor's assessments, newest first. */
    List<SelectionAssessment> assessments(UUID contractorId) {
        return em.createQuery("select a from SelectionAssessment a where a.contractorId = :id order by a.decidedOn desc, a.id",
            SelectionAssessment.class).setParameter("id", contractorId).getResultList();
    }

    /** Up to 20 contractors whose name, reading, English name or number contains what was typed, by reading. */
    List<Contractor> matching(String typed) {
        String like = Sql.containing(FoldedText.of(typed, 100));
        return em.createQuery("select c from Contractor c where c.searchText like :like escape '!' or c.corporateNumber like :like escape '!'"
                + " order by c.sortKey, c.id", Contractor.class)
            .setParameter("like", like).setMaxResults(CHOICES).getResultList();
    }

    /** All departments by code, ended ones too. */
    public List<Department> departments() {
        return em.createQuery("select d from Department d order by d.code", Department.class).getResultList();
    }

    Department department(UUID id) {
        return Records.find(em, Department.class, id);
    }

    Optional<Department> departmentByCode(String code) {
        return em.createQuery("select d from Department d where d.code = :code", Department.class)
            .setParameter("code", code.strip()).getResultStream().findFirst();
    }
}
