package org.kantoku.contracts.application.arrangements;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of the list of handling that is no entrustment.
 *
 * @param source      where it is recorded
 * @param party       contractor or recipient; {@code null} for a joint use
 * @param recheckOn   last day by which the decision has to be looked at again, or {@code null}
 * @param recheckDue  whether that day has passed
 * @param reviewSince since when a publication no longer says what is done, or {@code null}
 * @param recordLacks a provision or joint use whose record is missing
 */
public record OtherHandlingRow(Source source, UUID id, OtherHandling kind, String label, String party, LocalDate from, LocalDate to,
                               LocalDate recheckOn, boolean recheckDue, LocalDate reviewSince, boolean recordLacks) {

    /** A contract, a record of a provision, or a joint use; each has a page of its own. */
    public enum Source {
        CONTRACT, PROVISION, JOINT_USE
    }

    /** Its page. */
    public String page() {
        return switch (source) {
            case CONTRACT -> "/contracts/detail?id=";
            case PROVISION -> "/contracts/provision?id=";
            case JOINT_USE -> "/contracts/jointUse?id=";
        } + id;
    }
}
