package org.kantoku.supervision.application;

import org.kantoku.supervision.domain.RuleId;

/**
 * The lapses of one rule on a day.
 *
 * @param longestDays days since the oldest of them was due
 */
public record RuleLapses(RuleId rule, long critical, long high, long medium, long low, long longestDays) {

    public long total() {
        return critical + high + medium + low;
    }
}
