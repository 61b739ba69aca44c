package org.kantoku.incidents.domain;

import java.util.EnumSet;
import java.util.Set;

import org.kantoku.shared.RuleViolation;

/**
 * What is known of an incident's data, as a basis for whether it has to be reported. About how many, never who.
 *
 * @param kinds        kinds that apply or may apply
 * @param suspected    nothing is certain yet: a suspicion counts like the fact
 * @param encrypted    the data were protected so strongly that nobody can read them (規則7 in brackets)
 * @param myNumber     My Number data are among them
 * @param principals   about how many principals; 0 while unknown
 * @param ownData      data the federation collected itself
 * @param upstreamData data that member co-ops entrusted to the federation
 */
public record Assessment(Set<IncidentKind> kinds, boolean suspected, boolean encrypted, boolean myNumber, int principals, boolean ownData,
                         boolean upstreamData) {

    public Assessment {
        kinds = Set.copyOf(kinds);
    }

    void check() {
        RuleViolation.when(principals < 0, "incidents.error.principals", "principals");
        RuleViolation.when(!myNumber && kinds.stream().anyMatch(IncidentKind::isMyNumber), "incidents.error.myNumber", "kinds");
    }

    /** @throws RuleViolation when it cannot be decided on this: whose data they are has to be known */
    void checkForDecision() {
        check();
        RuleViolation.when(!ownData && !upstreamData, "incidents.error.whoseData", "ownData");
    }

    /** The same, with data of member co-ops among them: what is assumed where a contract hands theirs on, until it is decided. */
    public Assessment withUpstreamData() {
        return new Assessment(kinds, suspected, encrypted, myNumber, principals, ownData, true);
    }

    /** Only data that member co-ops entrusted: a notice to them takes the place of our own report (法26①ただし書). */
    public boolean isUpstreamOnly() {
        return upstreamData && !ownData;
    }

    /** Kinds as declared, and those that follow from the number of principals. */
    public Set<IncidentKind> effectiveKinds() {
        Set<IncidentKind> all = kinds.isEmpty() ? EnumSet.noneOf(IncidentKind.class) : EnumSet.copyOf(kinds);
        if (principals > Reportability.MANY) {
            all.add(IncidentKind.OVER_1000);
        }
        if (myNumber && principals > Reportability.MANY_MY_NUMBER) {
            all.add(IncidentKind.MYNUMBER_OVER_100);
        }
        return all;
    }
}
