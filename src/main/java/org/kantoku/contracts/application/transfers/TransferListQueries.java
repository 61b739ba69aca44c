package org.kantoku.contracts.application.transfers;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.transfers.DataTransfer;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;

/** The hand-over log of all contracts, and what each contractor holds: one statement for the count, two for a page. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class TransferListQueries {

    private static final Map<String, String> ORDER = Map.of("on", "t.on_date", "contract", "c.number", "contractor", "k.sort_key",
        "principals", "t.principal_count", "receiptDueOn", "t.receipt_due_on", "settledOn", "t.settled_on");
    private static final Map<String, String> HOLDING_ORDER = Map.of("contractor", "sort_key", "transfers", "held", "principals", "principals",
        "oldestOn", "oldest", "unconfirmed", "unconfirmed");
    private static final String FROM = " from data_transfer t join contract c on c.id = t.contract_id join contractor k on k.id = c.contractor_id where ";
    private static final String HOLDINGS = " from (select k.id, k.name_ja, k.sort_key, count(distinct if(t.settled_on is null, c.id, null)) contracts,"
        + " sum(t.settled_on is null) held, coalesce(sum(if(t.settled_on is null, t.principal_count, 0)), 0) principals,"
        + " min(if(t.settled_on is null, t.on_date, null)) oldest, sum(t.confirmed_on is null and t.discrepancy_on is null) unconfirmed"
        + " from data_transfer t join contract c on c.id = t.contract_id join contractor k on k.id = c.contractor_id where t.direction = 'OUT'"
        + " and k.search_text like ?1 escape '!' group by k.id, k.name_ja, k.sort_key) h where held > 0 or unconfirmed > 0";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BusinessClock clock;

    /** Newest first unless another order is asked. */
    @Requires(REGISTER_READ)
    public Page<TransferRow> page(TransferFilter filter, PageRequest request) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        String order = request.sortField() == null ? null : ORDER.get(request.sortField());
        List<SqlRow> found = SqlRow.of(Sql.bind(em.createNativeQuery("select t.id, c.number, c.title, k.name_ja" + FROM + where + " order by "
            + (order == null ? "t.on_date desc" : order + (request.descending() ? " desc" : "")) + ", t.id"), values.toArray())
            .setFirstResult(request.first()).setMaxResults(request.size()).getResultList());
        LocalDate today = clock.today();
        Map<UUID, DataTransfer> entries = em.createQuery("select t from DataTransfer t where t.id in :ids", DataTransfer.class)
            .setParameter("ids", found.isEmpty() ? List.of(new UUID(0, 0)) : found.stream().map(row -> row.uuid(0)).toList()).getResultStream()
            .collect(Collectors.toMap(DataTransfer::id, Function.identity()));
        return new Page<>(found.stream().map(row -> TransferRow.of(entries.get(row.uuid(0)), new TransferRow.Place(row.text(1), row.text(2),
            row.text(3)), null, today)).toList(), count(filter));
    }

    @Requires(REGISTER_READ)
    public long count(TransferFilter filter) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        return ((Number) Sql.bind(em.createNativeQuery("select count(*)" + FROM + where), values.toArray()).getSingleResult()).longValue();
    }

    /** Entries of each view, in one statement. */
    @Requires(REGISTER_READ)
    public Map<TransferView, Long> counts() {
        TransferView[] views = TransferView.values();
        String sums = Arrays.stream(views).map(view -> "coalesce(sum(" + view.condition() + "), 0)").collect(Collectors.joining(", "));
        SqlRow row = SqlRow.of(em.createNativeQuery("select " + sums + " from data_transfer t").getResultList()).get(0);
        Map<TransferView, Long> counts = new EnumMap<>(TransferView.class);
        Arrays.stream(views).forEach(view -> counts.put(view, row.count(view.ordinal())));
        return counts;
    }

    private static String where(TransferFilter filter, List<Object> values) {
        StringBuilder where = new StringBuilder(filter.view().condition());
        if (filter.search() != null) {
            values.add(Sql.containing(filter.search()));
            values.add(Sql.containing(FoldedText.of(filter.search(), FoldedText.SORT_LENGTH)));
            where.append(" and (t.items_summary like ?1 escape '!' or c.number like ?1 escape '!' or c.search_text like ?2 escape '!'"
                + " or k.search_text like ?2 escape '!')");
        }
        add(where, values, " and t.direction = ?", filter.direction() == null ? null : filter.direction().name());
        add(where, values, " and c.contractor_id = ?", filter.contractorId());
        add(where, values, " and t.contract_id = ?", filter.contractId());
        return where.toString();
    }

    private static void add(StringBuilder where, List<Object> values, String condition, Object value) {
        if (value != null) {
            values.add(value);
            where.append(condition).append(values.size());
        }
    }

    /** What each contractor holds, the most hand-overs first unless another order is asked. */
    @Requires(REGISTER_READ)
    public Page<HoldingRow> holdings(String search, PageRequest request) {
        String like = Sql.containing(search == null ? "" : FoldedText.of(search, FoldedText.SORT_LENGTH));
        String order = request.sortField() == null ? null : HOLDING_ORDER.get(request.sortField());
        List<SqlRow> rows = SqlRow.of(Sql.bind(em.createNativeQuery("select id, name_ja, contracts, held, principals, oldest, unconfirmed"
            + HOLDINGS + " order by " + (order == null ? "held desc" : order + (request.descending() ? " desc" : "")) + ", sort_key, id"), like)
            .setFirstResult(request.first()).setMaxResults(request.size()).getResultList());
        long total = ((Number) Sql.bind(em.createNativeQuery("select count(*)" + HOLDINGS), like).getSingleResult()).longValue();
        return new Page<>(rows.stream().map(r -> new HoldingRow(r.uuid(0), r.text(1), r.count(2), r.count(3), r.count(4), r.date(5), r.count(6)))
            .toList(), total);
    }

    /** Name of a contractor by which the list is narrowed, or {@code null}. */
    @Requires(REGISTER_READ)
    public String contractorName(UUID contractorId) {
        return (String) Sql.bind(em.createNativeQuery("select name_ja from contractor where id = ?1"), contractorId).getResultStream()
            .findFirst().orElse(null);
    }
}
