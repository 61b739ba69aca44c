package org.kantoku.correctiveactions.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kantoku.inspections.domain.FindingGrade;

/** Findings in every state, for tests. */
final class Findings {

    static final UUID INSPECTOR = UUID.randomUUID();
    static final UUID CONTRACTOR = UUID.randomUUID();
    static final LocalDate CLASSIFIED_ON = LocalDate.of(2026, 10, 1);
    static final PlanContent PLAN = new PlanContent("点検の手順がなかった", "月 1 回の動作確認を手順書に加える", null, null);

    private Findings() {
    }

    static Act on(LocalDate day) {
        return new Act(day, Instant.parse("2026-10-01T00:00:00Z"), INSPECTOR);
    }

    static Act byContractor(LocalDate day) {
        return new Act(day, Instant.parse("2026-10-01T00:00:00Z"), CONTRACTOR);
    }

    static Finding raised(FindingGrade proposed, boolean knockout) {
        return raised(proposed, new FailedSheetItem("OS-18", knockout, false, null));
    }

    /** Of an item whose sheet wants it corrected within so many days. */
    static Finding wantedWithin(FindingGrade proposed, int days) {
        return raised(proposed, new FailedSheetItem("OS-18", false, false, days));
    }

    private static Finding raised(FindingGrade proposed, FailedSheetItem item) {
        Act act = on(CLASSIFIED_ON.minusDays(7));
        return new Finding("F2026-0105", List.of(UUID.randomUUID()), UUID.randomUUID(),
            new FindingOrigin(FindingSource.INSPECTION, UUID.randomUUID(), "I2026-0022", item, act),
            new Wording("USB への書出しが止まらない", null, "組版室の端末 2 台で止まらず、ログにも残らなかった。"), proposed, act);
    }

    static Finding classified(FindingGrade grade) {
        Finding finding = raised(grade, false);
        finding.classify(grade, null, finding.wording(), true, on(CLASSIFIED_ON));
        return finding;
    }

    /** A finding led to the given state by the shortest way. */
    static Finding in(FindingState state, FindingGrade grade) {
        if (state == FindingState.RAISED) {
            return raised(grade, false);
        }
        Finding finding = classified(grade);
        LocalDate day = CLASSIFIED_ON;
        switch (state) {
            case DISPUTED -> finding.dispute("事実と違う", byContractor(day));
            case RISK_ACCEPTED -> finding.acceptRisk(day.plusMonths(6), "機器の入替えまで", on(day));
            case CLASSIFIED -> { }
            default -> lead(finding, state, day);
        }
        return finding;
    }

    private static void lead(Finding finding, FindingState state, LocalDate day) {
        finding.requestPlan(on(day));
        if (state == FindingState.PLAN_REQUESTED) {
            return;
        }
        finding.submitPlan(PLAN, byContractor(day));
        if (state == FindingState.PLAN_SUBMITTED) {
            return;
        }
        if (state == FindingState.PLAN_RETURNED) {
            finding.returnPlan("もう少し詳しく", on(day));
            return;
        }
        finding.approvePlan(on(day));
        if (state == FindingState.IMPLEMENTING) {
            return;
        }
        finding.reportCompletion("ふさいだ", 1, byContractor(day));
        if (state == FindingState.COMPLETED_REPORTED) {
            return;
        }
        finding.verify(true, "写真で確かめた", on(day));
        if (state == FindingState.CLOSED) {
            finding.confirmEffect("続いている", on(finding.deadlines().effectivenessDueOn()));
        }
    }
}
