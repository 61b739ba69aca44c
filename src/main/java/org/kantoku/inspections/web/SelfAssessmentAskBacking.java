package org.kantoku.inspections.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.ChecklistQueries;
import org.kantoku.inspections.application.SelfAssessmentRequestService;
import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.shared.Bilingual;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** Asks the rows chosen in a list for their self-assessment of the year. */
@Named
@ViewScoped
public class SelfAssessmentAskBacking implements Serializable {

    private static final int DAYS_TO_ANSWER = 30;

    @Inject
    private SelfAssessmentRequestService service;

    @Inject
    private Commands commands;

    @Inject
    private BusinessClock clock;

    @Inject
    private ChecklistQueries checklists;

    private LocalDate dueOn;
    private UUID checklist;
    private Map<UUID, Bilingual> offered;

    /** 31 July of this year, or 30 days from now once that is past. */
    @PostConstruct
    void propose() {
        LocalDate today = clock.today();
        LocalDate usual = FiscalYear.of(today).on(Month.JULY, 31);
        dueOn = today.isBefore(usual) ? usual : today.plusDays(DAYS_TO_ANSWER);
    }

    /**
     * Asks contracts, or all contracts of contractors.
     *
     * @param what   {@code contracts} or {@code contractors}
     * @param chosen their ids
     */
    public void ask(String what, Set<UUID> chosen) {
        Set<UUID> contracts = what.equals("contracts") ? chosen : Set.of();
        Set<UUID> contractors = what.equals("contracts") ? Set.of() : chosen;
        Object[] asked = new Object[1];
        commands.run("inspections.self.asked", () -> asked[0] = service.requestWherePossible(contracts, contractors, dueOn, checklist), asked);
    }

    /** The checklists that can be answered, by the id of their version. */
    public Map<UUID, Bilingual> getChecklists() {
        if (offered == null) {
            offered = checklists.offered(ChecklistKind.SELF_ASSESSMENT);
        }
        return offered;
    }

    public UUID getChecklist() {
        return checklist;
    }

    public void setChecklist(UUID checklist) {
        this.checklist = checklist;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
