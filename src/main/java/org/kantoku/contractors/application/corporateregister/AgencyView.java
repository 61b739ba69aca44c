package org.kantoku.contractors.application.corporateregister;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kantoku.contractors.domain.corporateregister.AgencyChange;
import org.kantoku.contractors.domain.corporateregister.CloseCause;
import org.kantoku.contractors.domain.corporateregister.LegalForm;

/**
 * What the tax agency says of a corporation, as pages show it.
 *
 * @param updatedOn   day on which the agency wrote it
 * @param closedOn    day of the closing, or {@code null}
 * @param successorId the registered contractor that is the successor, or {@code null}
 * @param seenOn      day on which a person looked into its end, or {@code null}
 * @param events      its dated changes, newest first
 */
public record AgencyView(UUID id, long version, String number, String name, String kana, String nameEn, LegalForm form, String address,
        LocalDate updatedOn, boolean unwritable, boolean unlisted, boolean ended, LocalDate closedOn, CloseCause cause, AgencyChange lastChange,
        String successor, String successorName, UUID successorId, String note, LocalDate seenOn, String seenBy, String seenNote,
        List<Event> events) {

    /** One dated change. */
    public record Event(AgencyChange change, LocalDate on, String name, String address, String note) {
    }

    /** Key of the word for its end: merged, withdrawn, or closed. */
    public String endKey() {
        return "agency.end." + (lastChange == AgencyChange.WITHDRAWN ? "WITHDRAWN" : cause == CloseCause.MERGED ? "MERGED" : "CLOSED");
    }

    /** Whether somebody has to look into its end. */
    public boolean isWaiting() {
        return ended && seenOn == null;
    }
}
