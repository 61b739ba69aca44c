package org.kantoku.supervision.web.escalation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.web.Commands;
import org.kantoku.supervision.application.escalation.EscalationContactQueries;
import org.kantoku.supervision.application.escalation.EscalationContactRow;
import org.kantoku.supervision.application.escalation.EscalationContactService;
import org.kantoku.supervision.domain.Addressee;
import org.omnifaces.cdi.ViewScoped;

/** The addresses of functions outside the portal, for the settings. */
@Named
@ViewScoped
public class EscalationContactBacking implements Serializable {

    private static final String PAGE = "/settings/contacts?faces-redirect=true";

    @Inject
    private EscalationContactQueries queries;

    @Inject
    private EscalationContactService contacts;

    @Inject
    private Commands commands;

    private transient List<EscalationContactRow> rows;
    private Addressee function;
    private String email;
    private LocalDate from;
    private UUID id;
    private LocalDate lastDay;

    public List<EscalationContactRow> getRows() {
        if (rows == null) {
            rows = queries.all();
        }
        return rows;
    }

    /** Functions for which no address holds today. */
    public List<Addressee> getVacant() {
        return getFunctions().stream().filter(one -> getRows().stream().noneMatch(row -> row.function() == one && row.current())).toList();
    }

    public String add() {
        return commands.run("notices.msg.contactAdded", () -> contacts.add(function, email, from)) ? PAGE : null;
    }

    /** Opens the dialog for the last day of an address. */
    public void leave(UUID contact) {
        id = contact;
        lastDay = null;
    }

    public String end() {
        return commands.run("notices.msg.contactEnded", () -> contacts.end(id, lastDay)) ? PAGE : null;
    }

    public List<Addressee> getFunctions() {
        return Arrays.stream(Addressee.values()).filter(Addressee::isFunction).toList();
    }

    public Addressee getFunction() {
        return function;
    }

    public void setFunction(Addressee function) {
        this.function = function;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
