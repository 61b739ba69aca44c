package org.kantoku.incidents.domain;

import java.util.Set;

/**
 * Whether an incident has to be reported (法26①, 規則7, 番号法29の4): a pure function of what is known. A suspicion counts, strong
 * encryption takes it out.
 *
 * @param reportable whether it has to be reported
 * @param kinds      the kinds that make it so; also named when encryption takes it out
 * @param excluded   kinds apply, but the data were unreadable
 */
public record Reportability(boolean reportable, Set<IncidentKind> kinds, boolean excluded) {

    /** More principals than this have to be reported, whatever the data (規則7四). */
    static final int MANY = 1_000;

    /** The same for My Number data. */
    static final int MANY_MY_NUMBER = 100;

    public Reportability {
        kinds = Set.copyOf(kinds);
    }

    public static Reportability of(Assessment facts) {
        Set<IncidentKind> kinds = facts.effectiveKinds();
        return new Reportability(!kinds.isEmpty() && !facts.encrypted(), kinds, !kinds.isEmpty() && facts.encrypted());
    }
}
