package org.kantoku.incidents.web;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.incidents.application.ContractChoice;
import org.kantoku.incidents.application.IncidentCallService;
import org.kantoku.incidents.application.IncidentChoiceQueries;
import org.kantoku.incidents.application.PortalIncident;
import org.kantoku.incidents.application.PortalIncidentQueries;
import org.kantoku.incidents.domain.IncidentKind;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** A contractor's incidents: the list of its own, one of them, and the form of the first call. */
@Named
@ViewScoped
public class PortalIncidentBacking implements Serializable {

    /** What a contractor can tell at first, in its own words. */
    private static final List<IncidentKind> TOLD = List.of(IncidentKind.SPECIAL_CARE, IncidentKind.PROPERTY, IncidentKind.WRONGFUL, IncidentKind.MYNUMBER_EXPOSED);

    @Inject
    private PortalIncidentQueries queries;

    @Inject
    private IncidentChoiceQueries choices;

    @Inject
    private IncidentCallService service;

    @Inject
    private Commands commands;

    private UUID id;
    private List<UUID> contracts = new ArrayList<>();
    private String caller;
    private LocalDateTime knewAt;
    private String title;
    private String description;
    private List<IncidentKind> kinds = new ArrayList<>();
    private Integer principals;
    private transient PortalIncident view;
    private transient List<PortalIncident> own;
    private transient List<ContractChoice> offered;
    private transient Long asked;

    /** Reads the incident named in the address; another firm's is not found. */
    public void load() {
        view = queries.view(id);
    }

    /** The only contract of a firm is chosen already. */
    public void begin() {
        if (getOffered().size() == 1) {
            contracts.add(getOffered().get(0).id());
        }
    }

    public String report() {
        Set<IncidentKind> told = kinds.isEmpty() ? EnumSet.noneOf(IncidentKind.class) : EnumSet.copyOf(kinds);
        boolean done = commands.run("incidents.portal.msg.reported", () -> id = service.report(caller, Tokyo.instant(knewAt), title, description, told,
            principals == null ? 0 : principals, new HashSet<>(contracts)));
        return done ? "/portal/incident?faces-redirect=true&id=" + id : null;
    }

    public PortalIncident getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public List<PortalIncident> getOwn() {
        if (own == null) {
            own = queries.own();
        }
        return own;
    }

    public List<ContractChoice> getOffered() {
        if (offered == null) {
            offered = choices.own();
        }
        return offered;
    }

    public List<IncidentKind> getOfferedKinds() {
        return TOLD;
    }

    /** How many written notices are missing. */
    public long getAsked() {
        if (asked == null) {
            asked = queries.asked();
        }
        return asked;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public List<UUID> getContracts() {
        return contracts;
    }

    public void setContracts(List<UUID> contracts) {
        this.contracts = contracts;
    }

    public String getCaller() {
        return caller;
    }

    public void setCaller(String caller) {
        this.caller = caller;
    }

    public LocalDateTime getKnewAt() {
        return knewAt;
    }

    public void setKnewAt(LocalDateTime knewAt) {
        this.knewAt = knewAt;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public List<IncidentKind> getKinds() {
        return kinds;
    }

    public void setKinds(List<IncidentKind> kinds) {
        this.kinds = kinds;
    }

    public Integer getPrincipals() {
        return principals;
    }

    public void setPrincipals(Integer principals) {
        this.principals = principals;
    }
}
