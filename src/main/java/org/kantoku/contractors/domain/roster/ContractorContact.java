package org.kantoku.contractors.domain.roster;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;

/** Whom to reach at a contractor in one role, from one day to another, both included. */
@Entity
@Table(name = "contractor_contact")
public class ContractorContact extends BaseEntity {

    @Column(name = "contractor_id")
    private UUID contractorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private ContactRole role;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "person_post")
    private String personPost;

    @Column(name = "person_phone")
    private String personPhone;

    @Column(name = "person_mail")
    private String personMail;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "to_on")
    private LocalDate toOn;

    @Column(name = "pseudonymised_on")
    private LocalDate pseudonymisedOn;

    protected ContractorContact() {
    }

    public ContractorContact(UUID contractorId, ContactRole role, PersonDetails person, LocalDate from) {
        this.contractorId = contractorId;
        this.role = Told.chosen(role, "contactRole");
        this.fromOn = Told.chosen(from, "from");
        write(person.reachable());
    }

    /** The last day on which this person is called. */
    public void endOn(LocalDate lastDay) {
        Told.period(fromOn, Told.chosen(lastDay, "lastDay"), "lastDay");
        toOn = lastDay;
    }

    /** Name, telephone and mail go; the post stays (model §7 no. 21). */
    public void pseudonymise(String pseudonym, LocalDate on) {
        write(person().pseudonymised(pseudonym));
        pseudonymisedOn = on;
    }

    private void write(PersonDetails person) {
        personName = person.name();
        personPost = person.post();
        personPhone = person.phone();
        personMail = person.mail();
    }

    public PersonDetails person() {
        return new PersonDetails(personName, personPost, personPhone, personMail);
    }

    public boolean isCurrentOn(LocalDate asOf) {
        return !asOf.isBefore(fromOn) && (toOn == null || !asOf.isAfter(toOn));
    }

    public UUID contractorId() {
        return contractorId;
    }

    public ContactRole role() {
        return role;
    }

    public LocalDate fromOn() {
        return fromOn;
    }

    public LocalDate toOn() {
        return toOn;
    }

    public LocalDate pseudonymisedOn() {
        return pseudonymisedOn;
    }
}
