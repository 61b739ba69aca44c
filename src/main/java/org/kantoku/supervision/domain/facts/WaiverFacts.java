package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A waiver granted by the privacy officer.
 *
 * @param rule       id of the rule it suspends
 * @param subjectKey key of the subject, or empty for every subject of that rule in the contract
 * @param expiresOn  last day on which it holds: the day before it was revoked, if it was
 */
public record WaiverFacts(String rule, String subjectKey, LocalDate grantedOn, LocalDate expiresOn) {

    public boolean covers(String ruleId, String subject, LocalDate day) {
        return rule.equals(ruleId) && (subjectKey.isEmpty() || subjectKey.equals(subject))
            && !grantedOn.isAfter(day) && !expiresOn.isBefore(day);
    }

    Stream<LocalDate> dates() {
        return Stream.of(grantedOn, expiresOn);
    }
}
