package org.kantoku.supervision.application;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.kantoku.shared.SqlRow;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;

/**
 * The lapses of one rule on a day.
 *
 * @param longestDays days since the oldest of them was due
 */
public record RuleLapses(RuleId rule, long critical, long high, long medium, long low, long longestDays) {

    /** What {@link LedgerSql#byRule} found, in the order of the rules. */
    static List<RuleLapses> of(List<SqlRow> rows) {
        Map<RuleId, long[]> counts = new EnumMap<>(RuleId.class);
        int longest = Severity.values().length;
        rows.forEach(r -> {
            long[] row = counts.computeIfAbsent(r.constant(RuleId.class, 0), rule -> new long[longest + 1]);
            row[r.integer(1) - 1] += r.count(2);
            row[longest] = Math.max(row[longest], r.count(3));
        });
        return counts.entrySet().stream().map(e -> new RuleLapses(e.getKey(), e.getValue()[3], e.getValue()[2], e.getValue()[1], e.getValue()[0],
            e.getValue()[longest])).toList();
    }

    /** The same of several parts of the ledger together, one a rule. */
    static Collection<RuleLapses> sum(Collection<List<RuleLapses>> parts) {
        Map<RuleId, RuleLapses> sums = new EnumMap<>(RuleId.class);
        parts.forEach(part -> part.forEach(one -> sums.merge(one.rule, one, RuleLapses::plus)));
        return sums.values();
    }

    private RuleLapses plus(RuleLapses other) {
        return new RuleLapses(rule, critical + other.critical, high + other.high, medium + other.medium, low + other.low,
            Math.max(longestDays, other.longestDays));
    }

    public long total() {
        return critical + high + medium + low;
    }
}
