package org.kantoku.contractors.domain.roster;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/** Somebody holds an office from one day to another, both included (glossary 16); {@link Appointments} judges several together. */
@Entity
@Table(name = "responsible_appointment")
public class ResponsibleAppointment extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AppointmentKind kind;

    @Column(name = "department_id")
    private UUID departmentId;

    @Column(name = "contractor_id")
    private UUID contractorId;

    @Column(name = "account_id")
    private UUID accountId;

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

    protected ResponsibleAppointment() {
    }

    private ResponsibleAppointment(AppointmentKind kind, UUID accountId, LocalDate from) {
        this.kind = kind;
        this.accountId = accountId;
        this.fromOn = Told.chosen(from, "from");
    }

    /**
     * One of our own offices.
     *
     * @param departmentId for a department's manager, otherwise {@code null}
     */
    public static ResponsibleAppointment ours(AppointmentKind kind, UUID departmentId, UUID accountId, LocalDate from) {
        Told.chosen(kind, "office");
        if (kind == AppointmentKind.CONTRACTOR || kind == AppointmentKind.DEPARTMENT != (departmentId != null)) {
            throw new RuleViolation("roster.error.department").on("department");
        }
        ResponsibleAppointment appointment = new ResponsibleAppointment(kind, Told.chosen(accountId, "holder"), from);
        appointment.departmentId = departmentId;
        return appointment;
    }

    /**
     * The responsible person of a contractor (DH-04).
     *
     * @param accountId the person's own account, or {@code null}; then somebody has to be named
     */
    public static ResponsibleAppointment ofContractor(UUID contractorId, UUID accountId, PersonDetails person, LocalDate from) {
        ResponsibleAppointment appointment = new ResponsibleAppointment(AppointmentKind.CONTRACTOR, accountId, from);
        appointment.contractorId = contractorId;
        appointment.write(accountId == null ? person.reachable() : person);
        return appointment;
    }

    /** Its last day; an end that is known is only brought forward, whoever goes on is appointed anew. */
    public void endOn(LocalDate lastDay) {
        Told.period(fromOn, Told.chosen(lastDay, "lastDay"), "lastDay");
        if (toOn != null && lastDay.isAfter(toOn)) {
            throw new RuleViolation("roster.error.ended", toOn.toString()).on("lastDay");
        }
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

    /** What is written down beside the account, if there is one. */
    public PersonDetails person() {
        return new PersonDetails(personName, personPost, personPhone, personMail);
    }

    public boolean isHeldOn(LocalDate asOf) {
        return !asOf.isBefore(fromOn) && (toOn == null || !asOf.isAfter(toOn));
    }

    /** Whether there is a day on which both are held. */
    boolean overlaps(ResponsibleAppointment other) {
        return (toOn == null || !other.fromOn.isAfter(toOn)) && (other.toOn == null || !fromOn.isAfter(other.toOn));
    }

    public AppointmentKind kind() {
        return kind;
    }

    public UUID departmentId() {
        return departmentId;
    }

    public UUID contractorId() {
        return contractorId;
    }

    public UUID accountId() {
        return accountId;
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
