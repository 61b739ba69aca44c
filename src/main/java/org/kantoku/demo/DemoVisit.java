package org.kantoku.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.kantoku.inspections.application.ContextJson;
import org.kantoku.inspections.domain.Act;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.AssessmentContext;
import org.kantoku.inspections.domain.Evaluation;
import org.kantoku.inspections.domain.Inspection;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.ItemResult;
import org.kantoku.inspections.domain.Sheet;
import org.kantoku.shared.BusinessDays;

/** How one inspection went, from the plan as far as the story carries it. */
final class DemoVisit {

    private static final int PLANNED_BEFORE = 60;
    private static final int NOTICE_BEFORE = 21;
    private static final int MOVED_BEFORE = 7;
    private static final int FACT_CHECK_BUSINESS_DAYS = 10;
    private static final int VIEW_AFTER = 8;
    private static final int CONFIRMED_AFTER = 12;

    private final DemoRow row;
    private final LocalDate on;
    private final LocalDate end;
    private final DemoCast cast;
    private final DemoCalendar calendar;
    private final UUID lead;

    DemoVisit(DemoRow row, LocalDate on, DemoCast cast, DemoCalendar calendar) {
        this.row = row;
        this.on = on;
        this.end = on.plusDays(row.number("days") - 1L);
        this.cast = cast;
        this.calendar = calendar;
        this.lead = cast.person(row.parts("inspectors").get(0));
    }

    Inspection plan(String number, UUID version, List<DemoContract> contracts) {
        return new Inspection(number, contracts.get(0).contractor().id(), version, DemoInspections.planned(row, on, contracts, cast),
            act(before(isAdhoc() ? 2 : PLANNED_BEFORE), lead));
    }

    /** When and by whom the answers were written. */
    Act writing() {
        return act(on, lead);
    }

    /** @return what failed, once it is confirmed */
    List<ItemResult> carryOut(Inspection inspection, Sheet sheet, Map<String, Answer> answers, AssessmentContext context) {
        switch (row.required("reached")) {
            case "PLANNED" -> { }
            case "NOTIFIED" -> notify(inspection);
            case "POSTPONED" -> inspection.postpone(calendar.date(note(0)), note(1), act(on.minusDays(MOVED_BEFORE), lead));
            case "CANCELLED" -> inspection.cancel(note(0), note(1), act(on.minusDays(MOVED_BEFORE), lead));
            default -> {
                return held(inspection, sheet, answers, context);
            }
        }
        return List.of();
    }

    private List<ItemResult> held(Inspection inspection, Sheet sheet, Map<String, Answer> answers, AssessmentContext context) {
        String reached = row.required("reached");
        notify(inspection);
        inspection.start(act(on, lead));
        if (reached.equals("IN_PROGRESS")) {
            return List.of();
        }
        Evaluation evaluation = Evaluation.of(sheet, answers, context);
        inspection.finishFieldwork(evaluation, act(end, lead));
        if (reached.equals("FIELDWORK_DONE")) {
            return List.of();
        }
        LocalDate sent = end.plusDays(1);
        inspection.openFactCheck(BusinessDays.japan().plus(sent, FACT_CHECK_BUSINESS_DAYS), act(sent, lead));
        if (reached.equals("FACT_CHECK")) {
            return List.of();
        }
        inspection.recordContractorView("事実に相違ありません。", act(end.plusDays(VIEW_AFTER), lead));
        UUID second = cast.person(lead.equals(cast.person("shiomi")) ? "isono" : "shiomi");
        inspection.confirm(evaluation, Set.of(lead), ContextJson.write(context), act(end.plusDays(CONFIRMED_AFTER), second));
        return evaluation.failed();
    }

    private void notify(Inspection inspection) {
        inspection.giveNotice(act(before(isAdhoc() ? 1 : NOTICE_BEFORE), lead));
    }

    /** That many days before the visit, but not after today. */
    private LocalDate before(int days) {
        LocalDate day = on.minusDays(days);
        LocalDate yesterday = calendar.today().minusDays(1);
        return day.isAfter(yesterday) ? yesterday : day;
    }

    private boolean isAdhoc() {
        return row.constant(InspectionKind.class, "kind") == InspectionKind.ADHOC;
    }

    private String note(int part) {
        return row.required("note").split("\\|")[part].strip();
    }

    private static Act act(LocalDate on, UUID by) {
        return DemoSheets.act(on, by);
    }
}
