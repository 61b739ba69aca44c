package org.kantoku.incidents.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.incidents.application.IncidentQueries;
import org.kantoku.incidents.application.IncidentSettingChange;
import org.kantoku.incidents.application.IncidentSettingService;
import org.kantoku.incidents.domain.IncidentPolicy;
import org.kantoku.incidents.domain.IncidentSetting;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** Days and hours of the clocks: what holds today, and what changed when and why. */
@Named
@ViewScoped
public class IncidentSettingBacking implements Serializable {

    @Inject
    private IncidentQueries queries;

    @Inject
    private IncidentSettingService service;

    @Inject
    private Commands commands;

    @Inject
    private BusinessClock clock;

    private IncidentSetting setting;
    private Integer value;
    private LocalDate validFrom;
    private String reason;

    /** A setting with what holds today. */
    public record Line(IncidentSetting setting, int value) {
    }

    public List<Line> getLines() {
        IncidentPolicy policy = queries.policy();
        return Arrays.stream(IncidentSetting.values()).map(one -> new Line(one, policy.value(one, clock.today()))).toList();
    }

    public List<IncidentSettingChange> getChanges() {
        return queries.settingChanges();
    }

    public String set() {
        boolean done = commands.run("incidents.settings.msg", () -> service.set(new IncidentSettingChange(setting, validFrom, value == null ? -1 : value, reason)));
        return done ? "/settings/incidents?faces-redirect=true" : null;
    }

    public IncidentSetting[] getSettings() {
        return IncidentSetting.values();
    }

    public IncidentSetting getSetting() {
        return setting;
    }

    public void setSetting(IncidentSetting setting) {
        this.setting = setting;
    }

    public Integer getValue() {
        return value;
    }

    public void setValue(Integer value) {
        this.value = value;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
