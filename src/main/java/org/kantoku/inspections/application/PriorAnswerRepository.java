package org.kantoku.inspections.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.inspections.domain.ChecklistAnswer;
import org.kantoku.shared.Sql;

/** Reads what stands beside an answer: earlier answers, the files attached, the names of people. */
@ApplicationScoped
public class PriorAnswerRepository {

    @PersistenceContext
    private EntityManager em;

    /** Answers of the last confirmed inspection of these contracts before a day, by item code. */
    Map<String, PriorAnswer> lastInspection(Collection<UUID> contractIds, UUID notThis) {
        return answers("select i.id, i.fieldwork_end_on from inspection i join inspection_contract c on c.inspection_id = i.id"
            + " where i.state in ('CONFIRMED', 'CLOSED') and i.id <> '" + notThis + "' and c.contract_id in " + Sql.in(contractIds)
            + " order by i.fieldwork_end_on desc, i.id limit 1");
    }

    /** Answers of the newest self-assessment handed in for these contracts. */
    Map<String, PriorAnswer> newestSelfAssessment(Collection<UUID> contractIds, UUID notThis) {
        return answers("select s.id, s.submitted_on from self_assessment s where s.state in ('SUBMITTED', 'ACCEPTED') and s.id <> '"
            + notThis + "' and s.contract_id in " + Sql.in(contractIds) + " order by s.submitted_on desc, s.id limit 1");
    }

    /** Answers of the approved selection sheet that another is based on. */
    public Map<String, PriorAnswer> selection(UUID sheetId) {
        return sheetId == null ? Map.of() : answers("select s.id, s.decided_on from selection_sheet s where s.id = '" + sheetId + "'");
    }

    private Map<String, PriorAnswer> answers(String subject) {
        List<Object[]> found = Sql.rows(em, subject);
        if (found.isEmpty()) {
            return Map.of();
        }
        LocalDate on = Sql.date(found.get(0)[1]);
        return Sql.rows(em, "select a.item_code, a.answer_value, a.na_reason, a.comment, i.answer_type from checklist_answer a"
            + " left join inspection n on n.id = a.subject_id left join self_assessment s on s.id = a.subject_id"
            + " left join selection_sheet d on d.id = a.subject_id"
            + " join checklist_item i on i.version_id = coalesce(n.checklist_version_id, s.checklist_version_id, d.checklist_version_id)"
            + " and i.code = a.item_code where a.subject_id = ?1 and a.answer_value is not null", Sql.uuid(found.get(0)[0])).stream()
            .map(r -> new PriorAnswer(on, (String) r[0], (String) r[4], (String) r[1], (String) r[2], (String) r[3]))
            .collect(Collectors.toMap(PriorAnswer::itemCode, p -> p));
    }

    /** Files of these answers, by answer id, oldest first. */
    Map<UUID, List<AnswerFile>> files(Collection<ChecklistAnswer> answers) {
        if (answers.stream().allMatch(a -> a.evidenceIds().isEmpty())) {
            return Map.of();
        }
        return Sql.rows(em, "select l.answer_id, e.id, e.file_name, e.mime, e.bytes, e.uploaded_at from answer_evidence l"
            + " join evidence e on e.id = l.evidence_id where l.answer_id in "
            + Sql.in(answers.stream().map(ChecklistAnswer::id).toList()) + " order by e.uploaded_at, e.id").stream()
            .collect(Collectors.groupingBy(r -> Sql.uuid(r[0]), Collectors.mapping(r -> new AnswerFile(Sql.uuid(r[1]), (String) r[2],
                (String) r[3], ((Number) r[4]).longValue(), instant(r[5])), Collectors.toList())));
    }

    /** Display names of accounts. */
    public Map<UUID, String> names(Collection<UUID> accountIds) {
        Map<UUID, String> names = new HashMap<>();
        if (!accountIds.isEmpty()) {
            Sql.rows(em, "select id, display_name from user_account where id in " + Sql.in(accountIds))
                .forEach(r -> names.put(Sql.uuid(r[0]), (String) r[1]));
        }
        return names;
    }

    private static Instant instant(Object column) {
        return Sql.instant(column);
    }
}
