package org.kantoku.contracts.application.documents;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.documents.DocumentKind;
import org.kantoku.contracts.domain.documents.DocumentMedium;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;

/** The list of all documents, searched by date, amount and partner; one statement for the rows, one for the count. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class DocumentListQueries {

    private static final int SEARCH_LENGTH = 200;
    private static final Map<String, String> ORDER = Map.of("signedOn", "d.signed_on", "amountYen", "d.amount_yen", "contractor", "k.sort_key",
        "contract", "c.number", "kind", "d.kind", "retentionUntil", "d.retention_until");
    private static final String NEWEST = "d.signed_on is null desc, d.signed_on desc";
    private static final String FROM = " from contract_document d join contract c on c.id = d.contract_id"
        + " join contractor k on k.id = c.contractor_id join evidence e on e.id = d.evidence_id";
    private static final String HELD = "c.return_erasure_completed_on is null and exists (select 1 from data_handling_profile p"
        + " where p.contract_id = c.id and p.handover_started_on is not null)";

    @PersistenceContext
    private EntityManager em;

    @Requires(REGISTER_READ)
    public Page<DocumentRow> page(DocumentFilter filter, PageRequest request) {
        Criteria criteria = new Criteria(filter);
        String column = request.sortField() == null ? null : ORDER.get(request.sortField());
        String order = column == null ? NEWEST : column + (request.descending() ? " desc" : "");
        List<?> found = Sql.bind(em.createNativeQuery("select d.id, c.id, c.number, c.title, k.name_ja, d.kind, d.title, d.medium,"
                + " d.signed_on, d.amount_yen, d.evidence_id, e.file_name, d.revision, d.retention_until, d.hold_since is not null, " + HELD
                + FROM + criteria.where + " order by " + order + ", d.id"), criteria.values.toArray())
            .setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        return new Page<>(SqlRow.of(found).stream().map(DocumentListQueries::row).toList(), count(criteria));
    }

    @Requires(REGISTER_READ)
    public long count(DocumentFilter filter) {
        return count(new Criteria(filter));
    }

    private long count(Criteria criteria) {
        return ((Number) Sql.bind(em.createNativeQuery("select count(*)" + FROM + criteria.where), criteria.values.toArray())
            .getSingleResult()).longValue();
    }

    private static DocumentRow row(SqlRow r) {
        return new DocumentRow(r.uuid(0), r.uuid(1), r.text(2), r.text(3), r.text(4), r.constant(DocumentKind.class, 5), r.text(6),
            r.constant(DocumentMedium.class, 7), r.date(8), r.columns()[9] == null ? null : r.count(9), r.uuid(10), r.text(11),
            r.integer(12), r.date(13), r.flag(14), r.flag(15));
    }

    /** The conditions as SQL; every value is a parameter. */
    private static final class Criteria {
        private String where = " where d.withdrawn_on is null and d.replaced_on is null";
        private final List<Object> values = new ArrayList<>();

        private Criteria(DocumentFilter f) {
            if (f.search() != null) {
                String like = Sql.containing(f.search());
                add("(d.title like ? escape '!' or c.number like ? escape '!' or c.title like ? escape '!' or k.search_text like ? escape '!')",
                    like, like, like, Sql.containing(FoldedText.of(f.search(), SEARCH_LENGTH)));
            }
            addIf("d.kind = ?", f.kind() == null ? null : f.kind().name());
            addIf("d.medium = ?", f.medium() == null ? null : f.medium().name());
            addIf("d.signed_on >= ?", f.from());
            addIf("d.signed_on <= ?", f.to());
            addIf("d.amount_yen >= ?", f.min());
            addIf("d.amount_yen <= ?", f.max());
        }

        private void addIf(String condition, Object value) {
            if (value != null) {
                add(condition, value);
            }
        }

        private void add(String condition, Object... bound) {
            where += " and " + condition;
            values.addAll(List.of(bound));
        }
    }
}
