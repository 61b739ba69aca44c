package org.kantoku.contracts.application.arrangements;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;

/** The list of handling that is no entrustment: contracts found to be something else, provisions, joint uses. */
@ApplicationScoped
@Transactional
public class OtherHandlingQueries {

    private static final Map<String, String> ORDER = Map.of("kind", "kind", "label", "label", "party", "party", "from", "since", "recheckOn",
        "recheck_on is null, recheck_on");

    private static final String ALL = """
        (select 'CONTRACT' source, c.id, p.arrangement kind, concat(c.number, ' ', c.title) label, k.name_ja party, c.effective_from since, c.end_date ended,
           r.recheck_on, cast(null as date) review_since,
           p.arrangement = 'THIRD_PARTY_PROVISION' and not exists (select 1 from third_party_provision t where t.contract_id = c.id)
           or p.arrangement = 'JOINT_USE' and not exists (select 1 from joint_use_contract j where j.contract_id = c.id) lacks
         from contract c join contractor k on k.id = c.contractor_id join data_handling_profile p on p.contract_id = c.id
           and p.version_no = (select max(q.version_no) from data_handling_profile q where q.contract_id = c.id)
         left join arrangement_ruling r on r.contract_id = c.id
           and r.version_no = (select max(s.version_no) from arrangement_ruling s where s.contract_id = c.id)
         where p.arrangement <> 'ENTRUSTMENT' and c.state not in ('CANCELLED', 'CLOSED')
         union all select 'PROVISION', t.id, if(t.form = 'ANONYMISED', 'ANONYMISED_PROVISION', 'THIRD_PARTY_PROVISION'), t.items, t.recipient,
           t.provided_from, t.provided_to, null, t.publication_review_since, 0 from third_party_provision t
         union all select 'JOINT_USE', j.id, 'JOINT_USE', j.title, null, j.valid_from, j.valid_to, null, j.publication_review_since, 0 from joint_use j) h""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BusinessClock clock;

    /**
     * What has to be looked at first, then by kind and name.
     *
     * @param kind   {@code null} for every kind
     * @param search part of the name or of the other party, may be empty
     * @param open   only what has to be looked at: overdue, changed since published, without a record, undecided
     */
    @Requires(REGISTER_READ)
    public Page<OtherHandlingRow> page(OtherHandling kind, String search, boolean open, PageRequest request) {
        List<Object> values = new ArrayList<>();
        LocalDate today = clock.today();
        values.add(today);
        StringBuilder where = new StringBuilder(" where ?1 is not null");
        if (kind != null) {
            values.add(kind.name());
            where.append(" and kind = ?").append(values.size());
        }
        if (search != null && !search.isBlank()) {
            values.add(Sql.containing(search));
            where.append(" and (label like ?").append(values.size()).append(" escape '!' or party like ?").append(values.size()).append(" escape '!')");
        }
        String urgent = "(recheck_on < ?1 or review_since is not null or lacks or kind = 'UNDETERMINED')";
        if (open) {
            where.append(" and ").append(urgent);
        }
        long total = ((Number) Sql.bind(em.createNativeQuery("select count(*) from " + ALL + where), values.toArray()).getSingleResult()).longValue();
        String order = request.sortField() != null && ORDER.containsKey(request.sortField())
            ? ORDER.get(request.sortField()) + (request.descending() ? " desc" : "") : "coalesce(" + urgent + ", 0) desc, kind, label";
        return new Page<>(SqlRow.of(Sql.bind(em.createNativeQuery("select source, id, kind, label, party, since, ended, recheck_on, review_since, lacks from "
            + ALL + where + " order by " + order + ", id"), values.toArray()).setFirstResult(request.first()).setMaxResults(request.size())
            .getResultList()).stream().map(r -> row(r, today)).toList(), total);
    }

    private static OtherHandlingRow row(SqlRow r, LocalDate today) {
        LocalDate recheck = r.date(7);
        return new OtherHandlingRow(r.constant(OtherHandlingRow.Source.class, 0), r.uuid(1), r.constant(OtherHandling.class, 2), r.text(3), r.text(4),
            r.date(5), r.date(6), recheck, recheck != null && recheck.isBefore(today), r.date(8), r.flag(9));
    }
}
