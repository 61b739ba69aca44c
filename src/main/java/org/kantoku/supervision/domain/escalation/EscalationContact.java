package org.kantoku.supervision.domain.escalation;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;
import org.kantoku.supervision.domain.Addressee;

/** Where a function outside the portal is reached, from one day to another, both included. */
@Entity
@Table(name = "escalation_contact")
public class EscalationContact extends BaseEntity {

    private static final String ADDRESS = "[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";
    private static final int LONGEST = 254;

    @Enumerated(EnumType.STRING)
    @Column(name = "function_name")
    private Addressee function;

    private String email;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "to_on")
    private LocalDate toOn;

    protected EscalationContact() {
    }

    /** @throws RuleViolation when something is missing, or the address is none a mail can be sent to */
    public EscalationContact(Addressee function, String email, LocalDate from) {
        RuleViolation.when(function == null || !function.isFunction(), "notices.error.function", "function");
        String address = email == null ? "" : email.strip();
        RuleViolation.when(address.length() > LONGEST || !address.matches(ADDRESS), "access.invitation.error.email", "email");
        RuleViolation.when(from == null, "notices.error.from", "from");
        this.function = function;
        this.email = address;
        this.fromOn = from;
    }

    /** Its last day, not before the first. */
    public void endOn(LocalDate lastDay) {
        RuleViolation.when(lastDay == null || lastDay.isBefore(fromOn), "notices.error.lastDay", "lastDay");
        toOn = lastDay;
    }

    public Addressee function() {
        return function;
    }

    public String email() {
        return email;
    }

    public LocalDate fromOn() {
        return fromOn;
    }

    public LocalDate toOn() {
        return toOn;
    }
}
