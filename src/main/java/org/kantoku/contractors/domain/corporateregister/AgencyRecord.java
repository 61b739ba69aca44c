package org.kantoku.contractors.domain.corporateregister;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/**
 * What the tax agency says of one corporation: the newest of what files taken over so far told. Kept for registered contractors
 * and for those into which one of them was merged.
 */
@Entity
@Table(name = "agency_record")
public class AgencyRecord extends BaseEntity {

    private static final int MAX_NOTE = 1000;

    @Column(name = "corporate_number")
    private String corporateNumber;

    @Column(name = "import_id")
    private UUID importId;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_change")
    private AgencyChange lastChange;

    @Column(name = "updated_on")
    private LocalDate updatedOn;

    @Column(name = "changed_on")
    private LocalDate changedOn;

    @Column(name = "name")
    private String name;

    @Column(name = "name_kana")
    private String nameKana;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_form")
    private LegalForm form;

    @Column(name = "address")
    private String address;

    @Column(name = "name_image_id")
    private String nameImageId;

    @Column(name = "address_image_id")
    private String addressImageId;

    @Column(name = "unlisted")
    private boolean unlisted;

    @Column(name = "ended")
    private boolean ended;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "close_cause")
    private CloseCause cause;

    @Column(name = "successor")
    private String successor;

    @Column(name = "note")
    private String note;

    @Column(name = "seen_on")
    private LocalDate seenOn;

    @Column(name = "seen_by")
    private UUID seenBy;

    @Column(name = "seen_note")
    private String seenNote;

    protected AgencyRecord() {
    }

    public AgencyRecord(AgencyRow row, UUID importId) {
        this.corporateNumber = row.number();
        take(row, importId);
    }

    /** Whether a row says something newer: by the day on which the agency wrote it, then by the day of the change. */
    public boolean isOlderThan(AgencyRow row) {
        int written = row.updatedOn().compareTo(updatedOn);
        return written > 0 || written == 0 && row.changedOn().isAfter(changedOn);
    }

    /** Learns from a row; an older one, or one of history, changes nothing. */
    public boolean learn(AgencyRow row, UUID from) {
        if (!row.latest() || !isOlderThan(row)) {
            return false;
        }
        take(row, from);
        return true;
    }

    private void take(AgencyRow row, UUID from) {
        boolean sameEnd = ended && row.isClosed();
        importId = from;
        lastChange = row.change();
        updatedOn = row.updatedOn();
        changedOn = row.changedOn();
        name = row.name();
        nameKana = row.kana();
        nameEn = row.nameEn();
        form = row.form();
        address = row.address();
        nameImageId = row.nameImageId();
        addressImageId = row.addressImageId();
        unlisted = row.unlisted();
        ended = row.isClosed();
        closedOn = row.closedOn();
        cause = row.cause();
        successor = row.successor();
        note = row.note();
        if (!sameEnd) {
            seenOn = null;
            seenBy = null;
            seenNote = null;
        }
    }

    /**
     * A person has looked into the end of the corporation.
     *
     * @param what what follows for us, in a sentence
     */
    public void see(LocalDate on, UUID by, String what) {
        if (!ended || seenOn != null) {
            throw new RuleViolation("agency.error.nothingToSee");
        }
        if (what == null || what.isBlank() || what.length() > MAX_NOTE) {
            throw new RuleViolation("agency.error.seenNote", MAX_NOTE).on("seenNote");
        }
        seenOn = on;
        seenBy = by;
        seenNote = what.strip();
    }

    public String corporateNumber() {
        return corporateNumber;
    }

    public AgencyChange lastChange() {
        return lastChange;
    }

    /** Day on which the agency wrote it. */
    public LocalDate updatedOn() {
        return updatedOn;
    }

    public LocalDate changedOn() {
        return changedOn;
    }

    public String name() {
        return name;
    }

    public String nameKana() {
        return nameKana;
    }

    public String nameEn() {
        return nameEn;
    }

    public LegalForm form() {
        return form;
    }

    public String address() {
        return address;
    }

    /** Whether name or address cannot be written as registered. */
    public boolean isUnwritable() {
        return nameImageId != null || addressImageId != null;
    }

    public boolean isUnlisted() {
        return unlisted;
    }

    /** Whether the corporation no longer exists under its number. */
    public boolean isEnded() {
        return ended;
    }

    /** Day of the closing, or {@code null} when the number was withdrawn. */
    public LocalDate closedOn() {
        return closedOn;
    }

    public CloseCause cause() {
        return cause;
    }

    public String successor() {
        return successor;
    }

    public String note() {
        return note;
    }

    public LocalDate seenOn() {
        return seenOn;
    }

    public UUID seenBy() {
        return seenBy;
    }

    public String seenNote() {
        return seenNote;
    }
}
