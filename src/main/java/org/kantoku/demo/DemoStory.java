package org.kantoku.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.kantoku.access.application.EmptyDatabase;
import org.kantoku.inspections.application.ChecklistPublishing;
import org.kantoku.shared.BusinessClock;
import org.kantoku.supervision.application.LedgerRecomputation;

/** Tells the demo story to an empty database, in the transaction of the first start: all of it or nothing. */
@ApplicationScoped
public class DemoStory {

    @Inject
    private BusinessClock clock;

    @Inject
    private DemoOrganisation organisation;

    @Inject
    private DemoContractors contractors;

    @Inject
    private DemoAgency agency;

    @Inject
    private DemoAccounts accounts;

    @Inject
    private DemoRoster roster;

    @Inject
    private DemoContracts contracts;

    @Inject
    private DemoContractLife life;

    @Inject
    private DemoClauses clauses;

    @Inject
    private DemoDocuments documents;

    @Inject
    private DemoHygiene hygiene;

    @Inject
    private DemoReviews reviews;

    @Inject
    private DemoRisks risks;

    @Inject
    private DemoUpstream upstream;

    @Inject
    private DemoOrigins origins;

    @Inject
    private DemoTransfers transfers;

    @Inject
    private DemoExits exits;

    @Inject
    private DemoReports reports;

    @Inject
    private DemoSubEntrustments subEntrustments;

    @Inject
    private ChecklistPublishing checklists;

    @Inject
    private DemoInspections inspections;

    @Inject
    private DemoSelfAssessments selfAssessments;

    @Inject
    private DemoArrangements arrangements;

    @Inject
    private DemoIncidents incidents;

    @Inject
    private DemoSelections selections;

    @Inject
    private DemoFindings findings;

    @Inject
    private DemoEvidence evidence;

    @Inject
    private DemoRepository repository;

    @Inject
    private LedgerRecomputation ledger;

    void tell(@Observes EmptyDatabase asked) {
        DemoCalendar calendar = new DemoCalendar(clock.today());
        DemoCast cast = new DemoCast();
        organisation.load(cast, calendar);
        contractors.load(cast, calendar);
        agency.load(cast, calendar);
        accounts.load(cast, calendar);
        roster.load(cast, calendar);
        contracts.load(cast, calendar);
        life.load(cast, calendar);
        clauses.load(cast, calendar);
        documents.load(cast, calendar);
        hygiene.load(cast, calendar);
        reviews.load(cast, calendar);
        risks.load(cast, calendar);
        upstream.load(cast, calendar);
        origins.load(cast, calendar);
        exits.load(cast, calendar, transfers.load(cast, calendar));
        reports.load(cast, calendar);
        subEntrustments.load(cast, calendar);
        checklists.publish();
        inspections.load(cast, calendar);
        selfAssessments.load(cast, calendar);
        arrangements.load(cast, calendar);
        incidents.load(cast, calendar);
        selections.load(cast, calendar);
        evidence.load(findings.load(cast, calendar));
        repository.wentLive(calendar.date("SA-2/09-01"));
        ledger.everything();
        accounts.announce(calendar);
    }
}
