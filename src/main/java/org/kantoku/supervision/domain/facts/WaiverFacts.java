package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A waiver granted by the privacy officer.
 *
 * @param rule       id of the rule it suspends
 * @param branch     part of the rule it suspends, empty where that has none; {@code null} for every part and, with an empty key, every subject
 * @param subjectKey key of the subject
 * @param expiresOn  last day on which it holds: the day before it was revoked, if it was
 */
public record WaiverFacts(String rule, String branch, String subjectKey, LocalDate grantedOn, LocalDate expiresOn) {

    public boolean covers(String ruleId, String part, String subject, LocalDate day) {
        boolean same = branch == null ? subjectKey.isEmpty() || subjectKey.equals(subject) : branch.equals(part) && subjectKey.equals(subject);
        return rule.equals(ruleId) && same && !grantedOn.isAfter(day) && !expiresOn.isBefore(day);
    }

    Stream<LocalDate> dates() {
        return Stream.of(grantedOn, expiresOn);
    }
}
