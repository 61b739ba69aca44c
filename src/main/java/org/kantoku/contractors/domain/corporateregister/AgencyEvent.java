package org.kantoku.contractors.domain.corporateregister;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;

/** One dated change of a corporation as the tax agency tells it: a move, a new name, a merger, a closing. */
@Entity
@Table(name = "agency_event")
public class AgencyEvent extends BaseEntity {

    @Column(name = "corporate_number")
    private String corporateNumber;

    @Column(name = "import_id")
    private UUID importId;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind")
    private AgencyChange change;

    @Column(name = "changed_on")
    private LocalDate changedOn;

    @Column(name = "updated_on")
    private LocalDate updatedOn;

    @Column(name = "name")
    private String name;

    @Column(name = "address")
    private String address;

    @Column(name = "note")
    private String note;

    protected AgencyEvent() {
    }

    public AgencyEvent(AgencyRow row, UUID importId) {
        corporateNumber = row.number();
        change = row.change();
        changedOn = row.changedOn();
        take(row, importId);
    }

    /** A correction of the same change; what was written earlier changes nothing. */
    public void learn(AgencyRow row, UUID from) {
        if (row.updatedOn().isAfter(updatedOn)) {
            take(row, from);
        }
    }

    private void take(AgencyRow row, UUID from) {
        importId = from;
        updatedOn = row.updatedOn();
        name = row.name();
        address = row.address();
        note = row.note();
    }

    /** What makes it this change and no other. */
    public static String key(String number, AgencyChange change, LocalDate on) {
        return number + " " + change + " " + on;
    }

    public String key() {
        return key(corporateNumber, change, changedOn);
    }

    public AgencyChange change() {
        return change;
    }

    public LocalDate changedOn() {
        return changedOn;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public String note() {
        return note;
    }
}
