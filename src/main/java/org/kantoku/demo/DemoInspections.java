package org.kantoku.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.AnswerSubject;
import org.kantoku.inspections.domain.AssessmentContext;
import org.kantoku.inspections.domain.ChecklistAnswer;
import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.ChecklistVersion;
import org.kantoku.inspections.domain.Inspection;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionPlan;
import org.kantoku.inspections.domain.ItemResult;
import org.kantoku.inspections.domain.PlanEntry;
import org.kantoku.inspections.domain.PlannedVisit;
import org.kantoku.inspections.domain.Sheet;
import org.kantoku.shared.FiscalYear;

/** The inspections, each carried as far as it has come; their answers are judged by the domain, so score and verdict are real. */
@ApplicationScoped
public class DemoInspections {

    /** Days of preparation that a contract's first inspection takes at least. */
    private static final int SETTLING_DAYS = 20;
    private static final int ANSWERED_SO_FAR = 14;

    private DemoRepository repository;
    private DemoNumbers numbers;

    protected DemoInspections() {
    }

    @Inject
    public DemoInspections(DemoRepository repository, DemoNumbers numbers) {
        this.repository = repository;
        this.numbers = numbers;
    }

    void load(DemoCast cast, DemoCalendar calendar) {
        ChecklistVersion version = repository.checklist(ChecklistKind.ON_SITE);
        Sheet sheet = version.sheet();
        DemoAnswers usual = new DemoAnswers(calendar);
        List<Visit> visits = DemoFile.read("inspections.csv", calendar).stream().map(row -> visit(row, cast)).filter(Visit::tookPlace).toList();
        List<String> given = numbers.take("I", visits.stream().map(Visit::on).toList());
        List<Inspection> inspections = new ArrayList<>();
        List<ChecklistAnswer> answers = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            Visit visit = visits.get(i);
            DemoVisit story = new DemoVisit(visit.row(), visit.on(), cast, calendar);
            Inspection inspection = story.plan(given.get(i), version.id(), visit.contracts());
            inspections.add(inspection);
            AssessmentContext context = DemoSheets.context(visit.contracts(), cast, visit.on());
            Map<String, Answer> filled = filled(visit, usual, sheet, context);
            answers.addAll(DemoSheets.answers(AnswerSubject.INSPECTION, inspection.id(), filled, story.writing()));
            List<ItemResult> failed = story.carryOut(inspection, sheet, filled, context);
            if (inspection.confirmedOn() != null) {
                cast.enter(new DemoSource(visit.row().required("key"), inspection, failed, visit.contracts()));
            }
        }
        repository.addAll(inspections);
        repository.addAll(answers);
        plans(cast, calendar, entries(visits, inspections));
    }

    /** What stood in the plans: everything but what came up later, on the day it was first planned for. */
    private static Map<Integer, List<PlanEntry>> entries(List<Visit> visits, List<Inspection> inspections) {
        Map<Integer, List<PlanEntry>> entries = new HashMap<>();
        for (int i = 0; i < visits.size(); i++) {
            if (inspections.get(i).kind() != InspectionKind.ADHOC) {
                LocalDate on = visits.get(i).on();
                entries.computeIfAbsent(FiscalYear.of(on).year(), year -> new ArrayList<>()).add(new PlanEntry(inspections.get(i).id(), on));
            }
        }
        return entries;
    }

    private static Map<String, Answer> filled(Visit visit, DemoAnswers usual, Sheet sheet, AssessmentContext context) {
        String reached = visit.row().required("reached");
        if (Set.of("PLANNED", "NOTIFIED", "POSTPONED", "CANCELLED").contains(reached)) {
            return Map.of();
        }
        Map<String, Answer> filled = usual.fill(sheet, context, visit.row().parts("answers"), DemoSheets.principals(visit.contracts()), 0);
        return reached.equals("IN_PROGRESS") ? filled.entrySet().stream().limit(ANSWERED_SO_FAR)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new)) : filled;
    }

    private static Visit visit(DemoRow row, DemoCast cast) {
        List<DemoContract> contracts = row.parts("contracts").stream().map(cast::contract).toList();
        LocalDate first = contracts.get(0).contract().details().effectiveFrom();
        String on = row.required("on");
        return new Visit(row, contracts, on.startsWith("K+") ? first.plusDays(Integer.parseInt(on.substring(2))) : row.date("on"));
    }

    /** The plan of this year and the last, approved in April; in April itself this year's may still be open. */
    private void plans(DemoCast cast, DemoCalendar calendar, Map<Integer, List<PlanEntry>> entries) {
        List<InspectionPlan> plans = new ArrayList<>();
        UUID officer = cast.person("isobe");
        for (String approved : List.of("FY-1/04-22", "FY+0/04-24")) {
            LocalDate on = calendar.date(approved);
            InspectionPlan plan = new InspectionPlan(FiscalYear.of(on).year());
            if (!on.isAfter(calendar.today())) {
                plan.approve(entries.getOrDefault(plan.fiscalYear(), List.of()), DemoSheets.act(on, officer));
            }
            plans.add(plan);
        }
        repository.addAll(plans);
    }

    private record Visit(DemoRow row, List<DemoContract> contracts, LocalDate on) {

        boolean tookPlace() {
            return !on.isBefore(contracts.get(0).contract().details().effectiveFrom().plusDays(SETTLING_DAYS)) || isAhead();
        }

        private boolean isAhead() {
            return !row.required("reached").equals("CONFIRMED");
        }
    }

    static PlannedVisit planned(DemoRow row, LocalDate on, List<DemoContract> contracts, DemoCast cast) {
        InspectionKind kind = row.constant(InspectionKind.class, "kind");
        boolean substitute = kind == InspectionKind.REMOTE && row.text("note") != null;
        return new PlannedVisit(kind, on, contracts.stream().map(one -> one.contract().id()).collect(Collectors.toSet()),
            row.parts("inspectors").stream().map(cast::person).collect(Collectors.toSet()), substitute, substitute ? row.text("note") : null);
    }
}
