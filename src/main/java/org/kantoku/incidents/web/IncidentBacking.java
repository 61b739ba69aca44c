package org.kantoku.incidents.web;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.incidents.application.IncidentQueries;
import org.kantoku.incidents.application.IncidentView;
import org.kantoku.shared.BusinessClock;
import org.omnifaces.cdi.ViewScoped;

/** The page of one incident: what is shown. What is done stands in {@link IncidentActBacking} and its neighbours. */
@Named
@ViewScoped
public class IncidentBacking implements Serializable {

    @Inject
    private IncidentQueries queries;

    @Inject
    private BusinessClock clock;

    private UUID id;
    private transient IncidentView view;

    /** Reads the incident named in the address; one that does not exist is not found. */
    public void load() {
        view = queries.view(id);
    }

    public IncidentView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    /** Every clock, those that are not owed last. */
    public List<ClockCard> getClocks() {
        return getView().clocks().stream().map(one -> ClockCard.of(one, clock.now(), clock.today()))
            .sorted((a, b) -> Boolean.compare(b.isOwed(), a.isOwed())).toList();
    }

    /** Clocks that ran out, ours and the contractor's. */
    public long getOver() {
        return getClocks().stream().filter(card -> card.mark() == ClockCard.Mark.OVER).count();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
