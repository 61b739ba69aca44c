package org.kantoku.contracts.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kantoku.contractors.domain.roster.CertificationKind;
import org.kantoku.contracts.domain.ClauseStatus;

/**
 * A line of the clause matrix.
 *
 * @param mark       the mark to draw: a status, NOT_APPLICABLE or UNDETERMINED
 * @param reasons    variables that made it required
 * @param certification kind of the certificate on which its equivalence rests, or {@code null}
 * @param late       recorded longer ago than the days for verification
 * @param verifyBy   last day for verification, or {@code null}
 * @param asked      a waiver waiting for its decision, or {@code null}
 * @param fromMaster whether the master contract says it
 */
public record ClauseRow(String code, String titleJa, String titleEn, String ensureJa, String ensureEn, String refs, String evidence,
                        boolean critical, boolean required, boolean lacking, String mark, ClauseStatus status, List<String> reasons,
                        String article, String page, String basis, CertificationKind certification, List<Parameter> parameters, LocalDate recordedOn, String recordedBy,
                        LocalDate verifiedOn, String verifiedBy, boolean late, LocalDate verifyBy, LocalDate waivedUntil, Request asked,
                        List<Change> changes, May may, boolean fromMaster) {

    /** A number the clause states, or is to state. */
    public record Parameter(String name, String unit, Integer value, int usual, Integer max) {
    }

    /** A request for a waiver. */
    public record Request(UUID id, String reason, String compensating, String by, LocalDate on, LocalDate expiresOn, boolean mayDecide) {
    }

    /** One step of the clause's life. */
    public record Change(ClauseStatus status, LocalDate on, String by, String locator, String note, CertificationKind certification) {
    }

    /** What the person who looks may do with the clause. */
    public record May(boolean record, boolean verify, boolean equivalent, boolean withdraw, boolean waive) {
        public boolean anything() {
            return record || verify || equivalent || withdraw || waive;
        }
    }

    public String title(String language) {
        return "en".equals(language) ? titleEn : titleJa;
    }

    public String ensures(String language) {
        return "en".equals(language) ? ensureEn : ensureJa;
    }

    /** Article and page in one line, or {@code null}. */
    public String locator() {
        if (article == null || article.isBlank()) {
            return null;
        }
        return page == null || page.isBlank() ? article : article + " " + page;
    }

    public boolean notApplicable() {
        return mark.equals("NOT_APPLICABLE");
    }
}
