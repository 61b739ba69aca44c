package org.kantoku.supervision.application;

import static org.kantoku.access.domain.Permission.FINDING_READ;
import static org.kantoku.access.domain.Permission.INCIDENT_READ;
import static org.kantoku.access.domain.Permission.INSPECTION_READ;
import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;

/**
 * The search of the top bar: a few records of each kind, one statement a kind. Names are compared folded, so width, case,
 * kana and old kanji do not matter; the conditions are those of the lists, so that "all" shows as many as were counted.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class SearchQueries {

    private static final int LONGEST = 200;
    private static final int HITS = 5;
    private static final Pattern NUMBER = Pattern.compile("[A-Z]\\d{4}-\\d{4,}|\\d{13}");

    /** Numbers are unique, so each part is one look into its index. */
    private static final String EXACT = "select 'CONTRACT', id, title, number from contract where number = ?1"
        + " union all select 'INSPECTION', id, number, '' from inspection where number = ?1"
        + " union all select 'FINDING', id, title, number from finding where number = ?1"
        + " union all select 'INCIDENT', id, title, number from incident where number = ?1"
        + " union all select 'CONTRACTOR', id, name_ja, corporate_number from contractor where corporate_number = ?1";

    private static final String CONTRACTORS = "select k.id, k.name_ja, ifnull(k.corporate_number, ''), count(*) over () from contractor k"
        + " where k.search_text like ?1 escape '!' or k.corporate_number like ?1 escape '!' order by k.sort_key, k.id";
    private static final String CONTRACTS = "select c.id, c.title, concat(c.number, ' · ', k.name_ja), count(*) over () from contract c"
        + " join contractor k on k.id = c.contractor_id where c.search_text like ?1 escape '!' or k.search_text like ?1 escape '!'"
        + " or k.corporate_number like ?1 escape '!' order by c.number desc, c.id";
    private static final String INSPECTIONS = "select i.id, i.number, concat(i.planned_on, ' · ', k.name_ja), count(*) over () from inspection i"
        + " join contractor k on k.id = i.contractor_id where i.number like ?2 escape '!' or k.search_text like ?1 escape '!'"
        + " order by i.planned_on desc, i.id";
    private static final String FINDINGS = "select f.id, f.title, concat(f.number, ' · ', k.name_ja), count(*) over () from finding f"
        + " join contractor k on k.id = f.contractor_id where f.number like ?2 escape '!' or f.title like ?2 escape '!'"
        + " or f.title_en like ?2 escape '!' or k.search_text like ?1 escape '!' order by f.raised_on desc, f.id";

    private static final String INCIDENTS = "select n.id, n.title, concat_ws(' · ', n.number, k.name_ja), count(*) over () from incident n"
        + " left join contractor k on k.id = n.contractor_id where n.search_text like ?1 escape '!' or k.search_text like ?1 escape '!'"
        + " order by n.known_on desc, n.id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** The record whose number was typed, whatever its width and case. */
    @Requires(REGISTER_READ)
    public Optional<SearchHit> numbered(String text) {
        String number = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        return SqlRow.of(Sql.rows(em, EXACT, number)).stream()
            .map(row -> new SearchHit(row.constant(SearchKind.class, 0), row.uuid(1), row.text(2), row.text(3)))
            .filter(hit -> isOpen(hit.kind())).findFirst();
    }

    /** What was found of each kind that the caller may read; kinds without any are left out. */
    @Requires(REGISTER_READ)
    public List<SearchGroup> find(String text) {
        List<SearchGroup> found = new ArrayList<>();
        for (SearchKind kind : SearchKind.values()) {
            List<SqlRow> rows = isOpen(kind) ? rows(kind, text) : List.of();
            if (!rows.isEmpty()) {
                found.add(new SearchGroup(kind, rows.stream().map(row -> new SearchHit(kind, row.uuid(0), row.text(1), row.text(2))).toList(),
                    rows.get(0).count(3)));
            }
        }
        return found;
    }

    private boolean isOpen(SearchKind kind) {
        return switch (kind) {
            case CONTRACTOR, CONTRACT -> user.has(REGISTER_READ);
            case INSPECTION -> user.has(INSPECTION_READ);
            case FINDING -> user.has(FINDING_READ);
            case INCIDENT -> user.has(INCIDENT_READ);
        };
    }

    private List<SqlRow> rows(SearchKind kind, String text) {
        String folded = Sql.containing(FoldedText.of(text, LONGEST));
        String limit = " limit " + HITS;
        return SqlRow.of(switch (kind) {
            case CONTRACTOR -> Sql.rows(em, CONTRACTORS + limit, folded);
            case CONTRACT -> Sql.rows(em, CONTRACTS + limit, folded);
            case INSPECTION -> Sql.rows(em, INSPECTIONS + limit, folded, Sql.containing(text));
            case FINDING -> Sql.rows(em, FINDINGS + limit, folded, Sql.containing(text));
            case INCIDENT -> Sql.rows(em, INCIDENTS + limit, folded);
        });
    }
}
