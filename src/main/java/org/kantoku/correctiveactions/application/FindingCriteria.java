package org.kantoku.correctiveactions.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Query;

import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.Sql;

/** The conditions of a list as SQL; every value is a parameter. */
final class FindingCriteria {

    /** States in which the contractor has to act, as {@link org.kantoku.correctiveactions.domain.FindingState} says. */
    static final String CONTRACTORS_TURN = quoted(Arrays.stream(FindingState.values()).filter(FindingState::isContractorsTurn).toList());

    private static final int SEARCH_LENGTH = 200;

    private final StringBuilder where = new StringBuilder(" WHERE 1 = 1");
    private final List<Object> values = new ArrayList<>();

    private FindingCriteria() {
    }

    static FindingCriteria of(FindingFilter filter, LocalDate today) {
        FindingCriteria criteria = new FindingCriteria();
        if (filter.view() != null) {
            criteria.where.append(view(filter.view()));
        }
        if (filter.search() != null) {
            String like = Sql.containing(filter.search());
            criteria.add("(f.number LIKE ? ESCAPE '!' OR f.title LIKE ? ESCAPE '!' OR f.title_en LIKE ? ESCAPE '!'"
                + " OR c.search_text LIKE ? ESCAPE '!')", like, like, like, Sql.containing(FoldedText.of(filter.search(), SEARCH_LENGTH)));
        }
        criteria.addIf("f.state = ?", filter.state() == null ? null : filter.state().name());
        if (filter.stage() != null) {
            criteria.where.append(" AND f.state IN ").append('(').append(quoted(filter.stage().states())).append(')')
                .append(filter.stage().isOfObservations() ? " AND f.grade = 'OBS'" : " AND (f.grade <> 'OBS' OR f.state <> 'CLASSIFIED')");
        }
        criteria.addIf("f.grade = ?", filter.grade() == null ? null : filter.grade().name());
        criteria.addIf("f.contractor_id = ?", filter.contractorId() == null ? null : filter.contractorId().toString());
        criteria.addIf("f.id IN (SELECT x.finding_id FROM finding_contract x WHERE x.contract_id = ?)",
            filter.contractId() == null ? null : filter.contractId().toString());
        if (!filter.only().isEmpty()) {
            criteria.where.append(" AND f.id IN ").append(Sql.in(filter.only()));
        }
        criteria.addIf("f.next_due_on < ?", filter.overdue() ? java.sql.Date.valueOf(today) : null);
        return criteria;
    }

    /** Only what a firm was shown of its own. */
    FindingCriteria sharedWith(UUID firm) {
        add("f.contractor_id = ?", firm.toString());
        where.append(" AND f.shared_with_contractor = 1");
        return this;
    }

    private static String quoted(List<FindingState> states) {
        return states.stream().map(state -> "'" + state + "'").collect(Collectors.joining(","));
    }

    private static String view(FindingView view) {
        return switch (view) {
            case ALL -> "";
            case OPEN -> " AND f.state <> 'CLOSED'";
            case CLOSED -> " AND f.state = 'CLOSED'";
            case CONTRACTOR -> " AND f.state IN (" + CONTRACTORS_TURN + ")";
            case FEDERATION -> " AND f.state <> 'CLOSED' AND f.state NOT IN (" + CONTRACTORS_TURN + ")";
        };
    }

    private void addIf(String condition, Object value) {
        if (value != null) {
            add(condition, value);
        }
    }

    private void add(String condition, Object... bound) {
        where.append(" AND ").append(condition);
        values.addAll(List.of(bound));
    }

    String where() {
        return where.toString();
    }

    Query bind(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
