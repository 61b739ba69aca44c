package org.kantoku.supervision.application;

import java.util.List;
import java.util.UUID;

import org.kantoku.supervision.domain.RuleId;

/** What a firm's list of obligations is narrowed to; {@code null} means all. */
public record ObligationFilter(RuleId rule, UUID contractId) {

    String conditions(List<Object> values) {
        StringBuilder sql = new StringBuilder();
        if (rule != null) {
            values.add(rule.name());
            sql.append(" and d.rule = ?").append(values.size());
        }
        if (contractId != null) {
            values.add(contractId);
            sql.append(" and d.contract_id = ?").append(values.size());
        }
        return sql.toString();
    }
}
