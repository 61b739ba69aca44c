package org.kantoku.incidents.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.kantoku.contracts.application.ContractClosing;
import org.kantoku.shared.HolidaysChanged;
import org.kantoku.shared.RuleViolation;

/** What others do that incidents care about. */
@ApplicationScoped
public class IncidentNews {

    /** After what lies further out, below the usual 2500 of observers. */
    private static final int EARLY = 1500;

    @Inject
    private IncidentRepository incidents;

    @Inject
    private IncidentDesk desk;

    /** A contract is not closed while an incident under it is open (model §7, 20). */
    void closing(@Observes @Priority(EARLY) ContractClosing news) {
        incidents.openOfContract(news.contractId()).stream().findFirst().ifPresent(open -> {
            throw new RuleViolation("incidents.error.contractOpen", open.number());
        });
    }

    /** The final report may be due on another day. Before whoever works duties out. */
    void holidays(@Observes @Priority(EARLY) HolidaysChanged news) {
        desk.wind(incidents.open());
    }
}
