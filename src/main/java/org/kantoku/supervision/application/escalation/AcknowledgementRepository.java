package org.kantoku.supervision.application.escalation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.supervision.domain.Addressee;
import org.kantoku.supervision.domain.LapseKey;
import org.kantoku.supervision.domain.escalation.LapseAcknowledgement;

/** Stores who took which lapse in hand. */
@ApplicationScoped
class AcknowledgementRepository {

    @PersistenceContext
    private EntityManager em;

    void add(LapseAcknowledgement acknowledgement) {
        em.persist(acknowledgement);
        em.flush();
    }

    Optional<AcknowledgementRow> of(LapseKey key) {
        return Optional.ofNullable(of(List.of(key.id())).get(key.id()));
    }

    /** By the id of the lapse. */
    Map<UUID, AcknowledgementRow> of(Collection<UUID> lapses) {
        return lapses.isEmpty() ? Map.of() : SqlRow.of(Sql.rows(em, "select k.lapse_id, k.on_date, a.display_name, k.told_as, k.plan from lapse_acknowledgement k"
            + " left join user_account a on a.id = k.account_id where k.lapse_id in " + Sql.in(lapses))).stream().collect(Collectors.toMap(r -> r.uuid(0),
                r -> new AcknowledgementRow(r.date(1), r.text(2), r.constant(Addressee.class, 3), r.text(4))));
    }

    /** A notice by which that account was told that the lapse stands; empty when it was not, or the lapse is over. */
    Optional<UUID> toldOf(LapseKey key, UUID account) {
        return SqlRow.of(Sql.rows(em, "select n.id, 0 from notice n join lapse_watch w on w.rule = n.rule and w.branch = n.branch and w.subject_id = n.subject_id"
            + " and w.subject_key = n.subject_key and w.start_on = n.start_on where n.rule = ?1 and n.branch = ?2 and n.subject_id = ?3 and n.subject_key = ?4"
            + " and n.start_on = ?5 and n.account_id = ?6 and n.channel = 'PORTAL' and n.stage not like 'E0%' and w.closed_at is null order by n.stage, n.id limit 1",
            key.rule(), key.branch(), key.subject(), key.subjectKey(), key.start(), account)).stream().map(r -> r.uuid(0)).findFirst();
    }
}
