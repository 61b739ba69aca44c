package org.kantoku.contractors.domain.corporateregister;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;

import org.kantoku.contractors.domain.ContractorKind;

/**
 * One row of the tax agency's file: a corporation as it was after one change.
 *
 * @param line           number of the line in the file, from 1
 * @param number         13 digits
 * @param change         what happened
 * @param updatedOn      day on which the agency changed its data
 * @param changedOn      day of the change itself, or of the assignment
 * @param nameImageId    number of a picture of the name, when it holds a character that cannot be written; else {@code null}
 * @param addressImageId the same of the address
 * @param address        prefecture, town and street, or the address abroad
 * @param closedOn       day on which the entry in the commercial register was closed, or {@code null}
 * @param successor      number of the corporation that it was merged into, or {@code null}
 * @param note           what the merger was, in the agency's words, or {@code null}
 * @param latest         whether this is how the corporation is now; otherwise the row is history
 * @param unlisted       whether the agency's search leaves it out, because its registered address no longer exists
 */
public record AgencyRow(int line, String number, AgencyChange change, LocalDate updatedOn, LocalDate changedOn, String name, String nameImageId,
        LegalForm form, String address, String addressImageId, LocalDate closedOn, CloseCause cause, String successor, String note,
        boolean latest, String nameEn, String kana, boolean unlisted) implements Serializable {

    /** Later knowledge last: by the day on which the agency wrote it, then by the day of the change, then by the place in the file. */
    public static final Comparator<AgencyRow> BY_KNOWLEDGE = Comparator.comparing(AgencyRow::latest).thenComparing(AgencyRow::updatedOn)
            .thenComparing(AgencyRow::changedOn).thenComparing(AgencyRow::line);

    /** Whether the corporation no longer exists. */
    public boolean isClosed() {
        return closedOn != null || change.ends();
    }

    /** Whether its name or address cannot be written as it is registered (外字). */
    public boolean isUnwritable() {
        return nameImageId != null || addressImageId != null;
    }

    public ContractorKind kind() {
        return form.kind();
    }
}
