package org.kantoku.contracts.application.arrangements;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.arrangements.MatterKind;
import org.kantoku.contracts.domain.arrangements.PrincipalMatter;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;

/** Lists requests and complaints, and the contractors that have too many complaints. */
@ApplicationScoped
@Transactional
public class MatterQueries {

    private static final int SEARCH_LENGTH = 200;
    private static final Map<String, String> ORDER = Map.of("reference", "m.reference", "kind", "m.kind", "contractor", "k.sort_key",
        "receivedOn", "m.received_on", "forwardedOn", "m.forwarded_on", "completedOn", "m.completed_on");
    private static final String LATE = "coalesce(m.forwarded_on, ?1) > m.forward_due_on";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BusinessClock clock;

    /**
     * What is not completed first, newest first.
     *
     * @param search part of the reference number or the contractor's name, may be empty
     * @param late   only what was forwarded too late, or is late by now
     */
    @Requires(REGISTER_READ)
    public Page<MatterRow> page(MatterKind kind, String search, boolean late, PageRequest request) {
        List<Object> values = new ArrayList<>();
        values.add(clock.today());
        StringBuilder from = new StringBuilder(" from principal_matter m join contractor k on k.id = m.contractor_id where ?1 is not null");
        if (kind != null) {
            values.add(kind.name());
            from.append(" and m.kind = ?").append(values.size());
        }
        if (search != null && !search.isBlank()) {
            values.add(Sql.containing(search));
            values.add(Sql.containing(FoldedText.of(search, SEARCH_LENGTH)));
            from.append(" and (m.reference like ?").append(values.size() - 1).append(" escape '!' or k.search_text like ?").append(values.size()).append(" escape '!')");
        }
        if (late) {
            from.append(" and ").append(LATE);
        }
        long total = ((Number) Sql.bind(em.createNativeQuery("select count(*)" + from), values.toArray()).getSingleResult()).longValue();
        String order = request.sortField() != null && ORDER.containsKey(request.sortField())
            ? ORDER.get(request.sortField()) + (request.descending() ? " desc" : "") : "m.completed_on is not null, m.received_on desc";
        return new Page<>(SqlRow.of(Sql.bind(em.createNativeQuery("select m.id, m.kind, m.reference, m.contractor_id, k.name_ja, m.received_on,"
            + " m.forward_due_on, m.forwarded_on, m.completed_on, " + LATE + from + " order by " + order + ", m.id"), values.toArray())
            .setFirstResult(request.first()).setMaxResults(request.size()).getResultList()).stream()
            .map(r -> new MatterRow(r.uuid(0), r.constant(MatterKind.class, 1), r.text(2), r.uuid(3), r.text(4), r.date(5), r.date(6), r.date(7), r.date(8),
                r.flag(9))).toList(), total);
    }

    /** Contractors with so many complaints in the running quarter that an ad hoc inspection is proposed (S-26), most first. */
    @Requires(REGISTER_READ)
    public List<Proposal> proposals() {
        LocalDate today = clock.today();
        return SqlRow.of(Sql.rows(em, "select k.id, k.name_ja, count(*) from principal_matter m join contractor k on k.id = m.contractor_id"
            + " where m.kind = 'COMPLAINT' and m.received_on between ?1 and ?2 group by k.id, k.name_ja having count(*) >= ?3 order by 3 desc, 2",
            PrincipalMatter.quarterOf(today), today, PrincipalMatter.COMPLAINTS_TO_INSPECT)).stream()
            .map(r -> new Proposal(r.uuid(0), r.text(1), r.integer(2))).toList();
    }

    /** @param complaints number in the running quarter */
    public record Proposal(UUID contractorId, String contractor, int complaints) {
    }
}
