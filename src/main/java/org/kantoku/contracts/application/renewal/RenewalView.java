package org.kantoku.contracts.application.renewal;

import java.time.LocalDate;
import java.util.List;

import org.kantoku.contracts.domain.NoticeException;
import org.kantoku.contracts.domain.renewal.RenewalPeriod;

/**
 * Renewal and its review as of today.
 *
 * @param reviewFrom     first day of the review before the end of the running period, or {@code null} without an end
 * @param noticeDeadline last day for notice of non-renewal, or {@code null} without an end
 * @param daysLeft       days left until it, negative once it has passed
 * @param periods        newest first
 * @param decisions      newest first
 * @param reassessBy     last day for assessing the risk anew because facts changed or it was renewed, or {@code null}
 * @param suggestedEnd   end of the next period if it is renewed for the same time, or {@code null}
 */
public record RenewalView(LocalDate reviewFrom, LocalDate noticeDeadline, long daysLeft, boolean freelance, List<RenewalPeriod> periods,
                          List<Decision> decisions, LocalDate reassessBy, boolean reassessLate, LocalDate suggestedEnd) {

    /**
     * To renew or not.
     *
     * @param renewedTo the new last day, or {@code null} when it was decided not to renew
     */
    public record Decision(LocalDate on, String by, LocalDate renewedTo, String reason, LocalDate noticeOn, NoticeException exception) {
    }

    public boolean deadlinePassed() {
        return noticeDeadline != null && daysLeft < 0;
    }
}
