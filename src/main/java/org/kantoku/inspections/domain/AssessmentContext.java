package org.kantoku.inspections.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is known about the contracts under assessment when answers are judged: everything the conditions and fail rules
 * of checklists.md look at beyond the answers themselves. It is frozen with the result, so that a verdict can be worked
 * out again at any time.
 *
 * @param facts               names of the facts that hold: contract facts of clauses.md §1, and {@code hasSub},
 *                            {@code hasErasure}, {@code developsSystem}, {@code reliedCert}
 * @param undecided           facts nobody has decided yet; their items are asked rather than silently dropped
 * @param tier                risk tier S, A, B, C or N (the highest, when several contracts are looked at together)
 * @param on                  the day the answers speak of: submission date or end of field work
 * @param holdingPrincipals   people in our holding balance, or {@code null} when no hand-over is on record
 * @param recordedIncidents   incidents we know of since the last answer
 * @param foreignApproved     whether we approved handling abroad (SA-35)
 * @param reliedCertExpiresOn expiry of the certificate relied on, or {@code null}
 * @param noEarlierFindings   first time, nothing found before: SA-08 does not apply
 * @param openCriticals       CRITICAL findings not corrected yet, apart from those of this sheet
 */
public record AssessmentContext(Set<String> facts, Set<String> undecided, String tier, LocalDate on, Long holdingPrincipals,
        int recordedIncidents, boolean foreignApproved, LocalDate reliedCertExpiresOn, boolean noEarlierFindings,
        int openCriticals) {

    public AssessmentContext {
        facts = Set.copyOf(facts);
        undecided = Set.copyOf(undecided);
    }

    /** A context of which nothing is known but the day and the tier. */
    public static AssessmentContext bare(String tier, LocalDate on) {
        return new AssessmentContext(Set.of(), Set.of(), tier, on, null, 0, false, null, false, 0);
    }

    /** Whether items depending on this fact are asked. */
    public boolean holds(String fact) {
        return facts.contains(fact) || undecided.contains(fact);
    }

    /** Special-care or My Number data: some failures then weigh more. */
    public boolean isSensitive() {
        return facts.contains("specialCare") || facts.contains("myNumber");
    }
}
