package org.kantoku.inspections.domain;

import java.util.Map;

/**
 * How often each tier is looked at (model.md §5.2). These are policy values of the product, not legal ones.
 *
 * @param byTier the rhythm of each tier S, A, B, C, N
 */
public record FrequencyPolicy(Map<String, Rhythm> byTier) {

    /** The default policy of model.md §5.2. */
    public static final FrequencyPolicy DEFAULT = new FrequencyPolicy(Map.of(
        "S", new Rhythm(12, 6, 90, 1, false),
        "A", new Rhythm(24, 12, 180, 1, false),
        "B", new Rhythm(36, null, 365, 1, true),
        "C", new Rhythm(null, null, null, 2, true),
        "N", new Rhythm(null, null, null, null, true)));

    public FrequencyPolicy {
        byTier = Map.copyOf(byTier);
    }

    public Rhythm of(String tier) {
        return byTier.get(tier);
    }

    /**
     * The rhythm of one tier; {@code null} means never.
     *
     * @param onsiteMonths         months between two counted inspections
     * @param interimMonths        months between two inspections of any regular kind
     * @param firstDays            days from the anchor to the first inspection (W)
     * @param selfAssessmentYears  every how many fiscal years a self-assessment is asked
     * @param remoteAlwaysCounts   whether a REMOTE inspection counts as if ONSITE
     */
    public record Rhythm(Integer onsiteMonths, Integer interimMonths, Integer firstDays, Integer selfAssessmentYears,
            boolean remoteAlwaysCounts) {
    }
}
