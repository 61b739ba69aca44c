package org.kantoku.supervision.application;

import java.util.List;
import java.util.UUID;

import org.kantoku.supervision.domain.RuleId;

/**
 * What a firm's list of obligations is narrowed to; {@code null} means all.
 *
 * @param lapses without the hygiene of the register (G01–G03), which is no lapse
 */
public record ObligationFilter(RuleId rule, UUID contractId, boolean lapses) {

    /** The same, of what can lapse. */
    public ObligationFilter lapsesOnly() {
        return new ObligationFilter(rule, contractId, true);
    }

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
        return lapses ? sql.append(" and d.rule like 'L%'").toString() : sql.toString();
    }
}
