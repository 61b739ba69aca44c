package org.kantoku.incidents.web;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.incidents.application.IncidentChoiceQueries;
import org.kantoku.incidents.application.IncidentDecisionService;
import org.kantoku.incidents.application.IncidentView;
import org.kantoku.incidents.domain.NoticeMeans;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** The member co-ops an incident concerns: who was told when, who is added or left out. */
@Named
@ViewScoped
public class IncidentCoopBacking implements Serializable {

    @Inject
    private IncidentBacking page;

    @Inject
    private IncidentDecisionService service;

    @Inject
    private IncidentChoiceQueries choices;

    @Inject
    private Commands commands;

    @Inject
    private BusinessClock clock;

    private UUID coop;
    private String name;
    private boolean written;
    private LocalDateTime at;
    private NoticeMeans means;
    private String reason;
    private UUID added;
    private transient Map<UUID, String> all;

    /** Opens the dialog for one of them. */
    public void choose(IncidentView.Coop chosen, boolean report) {
        coop = chosen.id();
        name = chosen.name();
        written = report;
        at = Tokyo.minute(clock.now());
        means = report ? NoticeMeans.MAIL : NoticeMeans.TELEPHONE;
        reason = null;
    }

    public String tell() {
        return done("told", version -> service.notifyCoop(page.getId(), version, coop, Tokyo.instant(at), written, means));
    }

    public String drop() {
        return done("dropped", version -> service.dropCoop(page.getId(), version, coop, reason));
    }

    public String add() {
        return done("added", version -> service.addCoop(page.getId(), version, added));
    }

    private String done(String message, LongConsumer command) {
        long version = page.getView().version();
        return commands.save("incidents.coop.msg." + message, () -> command.accept(version), page::load)
            ? "/incidents/detail?faces-redirect=true&id=" + page.getId() : null;
    }

    /** Member co-ops of today. */
    public Map<UUID, String> getAll() {
        if (all == null) {
            all = choices.coops();
        }
        return all;
    }

    public NoticeMeans[] getWays() {
        return NoticeMeans.values();
    }

    public String getName() {
        return name;
    }

    public boolean isWritten() {
        return written;
    }

    public LocalDateTime getAt() {
        return at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
    }

    public NoticeMeans getMeans() {
        return means;
    }

    public void setMeans(NoticeMeans means) {
        this.means = means;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public UUID getAdded() {
        return added;
    }

    public void setAdded(UUID added) {
        this.added = added;
    }
}
