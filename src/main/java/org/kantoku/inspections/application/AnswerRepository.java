package org.kantoku.inspections.application;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.ChecklistAnswer;
import org.kantoku.shared.Sql;

/** Stores answers, and the ids of the writes already taken. */
@ApplicationScoped
public class AnswerRepository {

    @PersistenceContext
    private EntityManager em;

    /** Answers that name a file. */
    List<ChecklistAnswer> naming(UUID evidenceId) {
        return em.createQuery("select a from ChecklistAnswer a where :evidence member of a.evidenceIds", ChecklistAnswer.class)
            .setParameter("evidence", evidenceId).getResultList();
    }

    /** All answers of an inspection or self-assessment, in one statement, with a second for the evidence. */
    List<ChecklistAnswer> of(UUID subjectId) {
        return em.createQuery("select distinct a from ChecklistAnswer a left join fetch a.evidenceIds where a.subjectId = :subject",
            ChecklistAnswer.class).setParameter("subject", subjectId).getResultList();
    }

    /** The answers by item code, as the rules want them. */
    static Map<String, Answer> byItem(List<ChecklistAnswer> answers) {
        Map<String, Answer> byItem = new LinkedHashMap<>();
        answers.forEach(a -> byItem.put(a.itemCode(), a.answer()));
        return byItem;
    }

    Optional<ChecklistAnswer> find(UUID subjectId, String itemCode) {
        return em.createQuery("select a from ChecklistAnswer a where a.subjectId = :subject and a.itemCode = :item",
            ChecklistAnswer.class).setParameter("subject", subjectId).setParameter("item", itemCode).getResultStream().findFirst();
    }

    void add(ChecklistAnswer answer) {
        em.persist(answer);
    }

    /** Whether the write with this id was taken before, as an answer of this sheet. */
    boolean isTaken(UUID clientAnswerId, ChecklistAnswer answer) {
        return Sql.number(Sql.bind(em.createNativeQuery("select count(*) from checklist_answer_receipt where client_answer_id = ?1"
            + " and answer_id = ?2"), clientAnswerId, answer.id()).getSingleResult()) > 0;
    }

    void take(ChecklistAnswer answer, Instant at) {
        em.flush();
        Sql.bind(em.createNativeQuery("insert into checklist_answer_receipt (client_answer_id, answer_id, revision, received_at)"
            + " values (?1, ?2, ?3, ?4)"), answer.clientAnswerId(), answer.id(), answer.revision(),
            java.time.LocalDateTime.ofInstant(at, java.time.ZoneOffset.UTC)).executeUpdate();
    }
}
