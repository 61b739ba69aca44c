package org.kantoku.supervision.application;

import static org.kantoku.access.domain.Permission.SUPERVISION_READ;

import java.time.LocalDate;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.SqlRow;
import org.kantoku.shared.asknown.FollowsRecord;

/** The contracts behind the numbers of the board, on any day. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@FollowsRecord
public class BoardContractQueries {

    private static final String FROM = " from contract c join contractor k on k.id = c.contractor_id"
        + " left join supervised_span u on u.contract_id = c.id and " + LedgerSql.holds("u")
        + " left join contract_end_span e on e.contract_id = c.id and " + LedgerSql.holds("e")
        + " left join contract_tier_span t on t.contract_id = c.id and " + LedgerSql.holds("t")
        + " left join (" + LedgerSql.LAPSED_CONTRACTS.replace("select distinct d.contract_id", "select d.contract_id, count(*) as lapses")
        + " group by d.contract_id) l on l.contract_id = c.id"
        + " left join (" + LedgerSql.WAIVED_CONTRACTS + ") w on w.contract_id = c.id"
        + " left join (" + LedgerSql.AT_RISK_CONTRACTS + ") r on r.contract_id = c.id";
    /** As the lists have it, see {@link StandingSql}: a waiver shows even on a contract that is not under supervision (model §6). */
    private static final String STATE = "case when l.contract_id is not null then 'LAPSED' when r.contract_id is not null then 'AT_RISK'"
        + " when w.contract_id is not null then 'WAIVED' when u.contract_id is not null then 'OK'"
        + " else 'NOT_APPLICABLE' end";
    private static final Map<String, String> SORTS = Map.of("contract", "c.number", "contractor", "k.sort_key", "end", "e.end_on",
        "tier", "coalesce(field(t.tier, 'S', 'A', 'B', 'C', 'N'), 9)");

    @PersistenceContext
    private EntityManager em;

    /** The worst first, then by number. */
    @Requires(SUPERVISION_READ)
    public Page<BoardContract> page(LocalDate asOf, BoardView view, BoardScope scope, PageRequest page) {
        String where = " where " + view.condition() + scope.and("c.id");
        long total = ((Number) em.createNativeQuery("select count(*)" + FROM + where).setParameter(1, asOf).getSingleResult()).longValue();
        String sort = page.sortField() == null ? null : SORTS.get(page.sortField());
        String order = (sort == null ? "field(" + STATE + ", 'LAPSED', 'AT_RISK', 'WAIVED', 'OK', 'NOT_APPLICABLE'), coalesce(l.lapses, 0) desc"
            : sort + (page.descending() ? " desc" : "")) + ", c.number, c.id";
        return new Page<>(SqlRow.of(em.createNativeQuery("select c.id, c.number, c.title, k.id, k.name_ja, t.tier, " + STATE
            + ", coalesce(l.lapses, 0), e.end_on" + FROM + where + " order by " + order).setParameter(1, asOf)
            .setFirstResult(page.first()).setMaxResults(page.size()).getResultList()).stream().map(BoardContract::of).toList(), total);
    }
}
