package org.kantoku.correctiveactions.application.evidence;

import static org.kantoku.access.domain.Permission.EVIDENCE_READ;
import static org.kantoku.access.domain.Permission.PORTAL_READ;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.shared.evidence.EvidenceClassification;
import org.kantoku.shared.evidence.EvidenceFile;
import org.kantoku.shared.evidence.FileState;

/** Lists of evidence: one statement for the rows, one for the count, one for the uses. A contractor sees its own that it may read. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class EvidenceListQueries {

    private static final int SEARCH_LENGTH = 200;
    private static final int REUSABLE = 30;
    private static final Map<String, String> ORDER = Map.of("name", "e.file_name", "contractor", "k.sort_key", "at", "e.uploaded_at",
        "until", "e.retention_until", "bytes", "e.bytes", "classification", "e.classification");
    private static final String FROM = " from evidence e left join contractor k on k.id = e.contractor_id"
        + " left join user_account u on u.id = e.uploaded_by left join evidence n on n.replaces_id = e.id";
    private static final String COLUMNS = "select e.id, e.file_name, e.mime, e.bytes, e.sha256, e.classification,"
        + " case when e.removed_at is null then e.scan_state else 'REMOVED' end, e.contractor_id, k.name_ja, e.uploaded_at,"
        + " %s, e.revision, n.id is not null, e.retention_until,"
        + " e.legal_hold or e.held_on is not null";
    private static final String BY = "u.display_name";
    /** A contractor learns no names of ours. */
    private static final String BY_FOR_CONTRACTOR = "case when u.roles = 'CONTRACTOR_USER' then u.display_name end";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @Inject
    private EvidenceUseQueries uses;

    @Requires({EVIDENCE_READ, PORTAL_READ})
    public Page<EvidenceRow> page(EvidenceFilter filter, PageRequest request) {
        Criteria criteria = criteria(filter);
        String column = request.sortField() == null ? null : ORDER.get(request.sortField());
        String order = column == null ? "e.uploaded_at desc" : column + (request.descending() ? " desc" : "");
        List<SqlRow> rows = SqlRow.of(Sql.bind(em.createNativeQuery(COLUMNS.formatted(user.isContractor() ? BY_FOR_CONTRACTOR : BY) + FROM + criteria.where + " order by " + order + ", e.id"),
            criteria.values.toArray()).setFirstResult(request.first()).setMaxResults(request.size()).getResultList());
        Map<UUID, List<EvidenceUse>> used = uses.of(rows.stream().map(row -> row.uuid(0)).toList());
        return new Page<>(rows.stream().map(row -> row(row, used)).toList(), count(criteria));
    }

    /** What a firm can use again for another item: its latest files in their newest version, none found dangerous. */
    @Requires(PORTAL_READ)
    public List<EvidenceRow> reusable() {
        return page(EvidenceFilter.of(null), PageRequest.firstOf(REUSABLE)).rows().stream()
            .filter(row -> !row.superseded() && row.file().state() != FileState.INFECTED).toList();
    }

    /** Name of a firm that files are about; {@code null} for none, and for a contractor for any but its own. */
    @Requires({EVIDENCE_READ, PORTAL_READ})
    public String contractorName(UUID id) {
        boolean hidden = id == null || user.contractorScope().filter(firm -> !firm.equals(id)).isPresent();
        return hidden ? null : (String) em.createNativeQuery("select name_ja from contractor where id = ?1").setParameter(1, id.toString())
            .getResultStream().findFirst().orElse(null);
    }

    @Requires({EVIDENCE_READ, PORTAL_READ})
    public long count(EvidenceFilter filter) {
        return count(criteria(filter));
    }

    private long count(Criteria criteria) {
        return ((Number) Sql.bind(em.createNativeQuery("select count(*)" + FROM + criteria.where), criteria.values.toArray())
            .getSingleResult()).longValue();
    }

    private static EvidenceRow row(SqlRow r, Map<UUID, List<EvidenceUse>> uses) {
        EvidenceFile file = new EvidenceFile(r.uuid(0), r.text(1), r.text(2), r.count(3), r.text(4), r.constant(EvidenceClassification.class, 5),
            r.constant(FileState.class, 6));
        return new EvidenceRow(file, r.uuid(7), r.text(8), r.instant(9), r.text(10), r.integer(11), r.flag(12), r.date(13), r.flag(14),
            uses.getOrDefault(file.id(), List.of()));
    }

    private Criteria criteria(EvidenceFilter filter) {
        Criteria criteria = new Criteria();
        user.contractorScope().ifPresent(firm -> criteria.add("e.shared_with_contractor and e.contractor_id = ?", firm));
        if (filter.search() != null) {
            criteria.add("(e.file_name like ? escape '!' or k.search_text like ? escape '!')", Sql.containing(filter.search()),
                Sql.containing(FoldedText.of(filter.search(), SEARCH_LENGTH)));
        }
        criteria.addIf("e.contractor_id = ?", filter.contractorId());
        criteria.addIf("e.classification = ?", filter.classification() == null ? null : filter.classification().name());
        criteria.addIf("e.uploaded_at >= ?", filter.from() == null ? null : startOf(filter.from()));
        criteria.addIf("e.uploaded_at < ?", filter.to() == null ? null : startOf(filter.to().plusDays(1)));
        criteria.view(filter.view(), clock.today());
        return criteria;
    }

    private static LocalDateTime startOf(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(BusinessClock.ZONE).toInstant(), ZoneOffset.UTC);
    }

    /** The conditions as SQL; every value is a parameter. */
    private static final class Criteria {
        private String where = " where 1 = 1";
        private final List<Object> values = new ArrayList<>();

        private void view(EvidenceSlice view, LocalDate today) {
            if (view == EvidenceSlice.REMOVED) {
                add("e.removed_at is not null");
                return;
            }
            add("e.removed_at is null");
            if (view == EvidenceSlice.WAITING || view == EvidenceSlice.INFECTED) {
                add("e.scan_state = ?", view.name());
            } else if (view == EvidenceSlice.HELD) {
                add("(e.legal_hold or e.held_on is not null)");
            } else if (view == EvidenceSlice.PAST) {
                add("e.retention_until < ? and not e.legal_hold and e.held_on is null", today);
            } else if (view == EvidenceSlice.UNUSED) {
                add("n.id is null and not exists (select 1 from evidence_use x where x.evidence_id = e.id)");
            }
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
