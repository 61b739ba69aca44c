package org.kantoku.contractors.web.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.application.roster.AppointmentQueries;
import org.kantoku.contractors.application.roster.AppointmentService;
import org.kantoku.contractors.application.roster.OfficeRow;
import org.kantoku.contractors.domain.roster.AppointmentKind;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** Our own offices, for the settings: who holds them, since when one is vacant. */
@Named
@ViewScoped
public class AppointmentBacking implements Serializable {

    @Inject
    private AppointmentQueries queries;

    @Inject
    private AppointmentService appointments;

    @Inject
    private Commands commands;

    private transient List<OfficeRow> offices;
    private AppointmentKind kind;
    private UUID departmentId;
    private UUID holder;
    private LocalDate from;
    private UUID id;
    private LocalDate lastDay;

    public List<OfficeRow> getOffices() {
        if (offices == null) {
            offices = queries.offices();
        }
        return offices;
    }

    /** The office of a department, for the list of departments; {@code null} when the department is over. */
    public OfficeRow of(UUID department) {
        return getOffices().stream().filter(office -> department.equals(office.departmentId())).findFirst().orElse(null);
    }

    /** Opens the dialog to appoint somebody to an office. */
    public void start(OfficeRow office) {
        kind = office.kind();
        departmentId = office.departmentId();
        holder = null;
        from = null;
    }

    public String appoint() {
        return done("roster.msg.appointed", () -> appointments.appoint(kind, departmentId, holder, from));
    }

    /** Opens the dialog for the last day of an appointment. */
    public void leave(UUID appointmentId) {
        id = appointmentId;
        lastDay = null;
    }

    public String end() {
        return done("roster.msg.ended", () -> appointments.end(id, lastDay));
    }

    private String done(String message, Commands.Command command) {
        return commands.run(message, command) ? "/settings/appointments?faces-redirect=true" : null;
    }

    public Map<UUID, String> getCandidates() {
        return kind == null ? Map.of() : queries.candidates(kind);
    }

    public AppointmentKind getKind() {
        return kind;
    }

    public UUID getHolder() {
        return holder;
    }

    public void setHolder(UUID holder) {
        this.holder = holder;
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
