package org.kantoku.inspections.web;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.domain.Role;
import org.kantoku.inspections.application.InspectionPlanService;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** Changing who inspects, from the page of a planned inspection. */
@Named
@ViewScoped
public class InspectionAssignBacking implements Serializable {

    @Inject
    private InspectionPlanService service;

    @Inject
    private AccountQueries accounts;

    @Inject
    private Commands commands;

    @Inject
    private InspectionBacking page;

    private Set<UUID> inspectors;

    /** Everybody who may inspect, and whoever is assigned now. */
    public Map<UUID, String> getPeople() {
        Map<UUID, String> people = accounts.activeWith(Role.INSPECTOR);
        page.getInspection().inspectors().forEach(people::putIfAbsent);
        return people;
    }

    public String assign() {
        return commands.run("inspections.msg.assigned", () -> service.assign(page.getId(), page.getInspection().version(), inspectors))
            ? "/inspections/detail?faces-redirect=true&id=" + page.getId() : null;
    }

    public Set<UUID> getInspectors() {
        if (inspectors == null) {
            inspectors = new HashSet<>(page.getInspection().inspectors().keySet());
        }
        return inspectors;
    }

    public void setInspectors(Set<UUID> inspectors) {
        this.inspectors = inspectors;
    }
}
