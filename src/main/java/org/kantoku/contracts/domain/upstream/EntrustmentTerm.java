package org.kantoku.contracts.domain.upstream;

import java.time.LocalDate;
import java.util.Set;

import org.kantoku.contracts.domain.Purpose;
import org.kantoku.shared.RuleViolation;

/**
 * What a member co-op lets us do with the data it entrusted (model §2 UpstreamEntrustment).
 *
 * @param validFrom   first day
 * @param validTo     last day; from the next day on nothing may be handled any more (L21)
 * @param noticeHours hours within which a breach has to be told, or {@code null} when not agreed
 * @param reportDays  days within which it has to be reported in writing, or {@code null} when not agreed
 */
public record EntrustmentTerm(Set<Purpose> purposes, LocalDate validFrom, LocalDate validTo, Integer noticeHours, Integer reportDays) {

    public EntrustmentTerm {
        purposes = Set.copyOf(purposes);
    }

    /** @throws RuleViolation when a value is missing or does not fit */
    public void check() {
        RuleViolation.when(validFrom == null, "upstream.error.validFrom", "validFrom");
        RuleViolation.when(validTo == null || validTo.isBefore(validFrom), "upstream.error.validTo", "validTo");
        RuleViolation.when(purposes.isEmpty(), "upstream.error.purposes", "purposes");
        RuleViolation.when(noticeHours != null && noticeHours < 0, "upstream.error.negative", "noticeHours");
        RuleViolation.when(reportDays != null && reportDays < 0, "upstream.error.negative", "reportDays");
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}
