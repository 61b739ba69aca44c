package org.kantoku.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.kantoku.correctiveactions.domain.Act;
import org.kantoku.correctiveactions.domain.Finding;
import org.kantoku.correctiveactions.domain.PlanContent;
import org.kantoku.correctiveactions.domain.Wording;
import org.kantoku.shared.BusinessClock;

/** What happened to one finding, step by step, told to the domain with the dates of the story. */
final class DemoFinding {

    private static final LocalTime MORNING = LocalTime.of(10, 40);
    private static final List<String> CAUSES = List.of("手順はあったが、担当が替わったときに引き継がれていなかった。", "繁忙の時期に、確かめる役がいなくなっていた。",
        "設定を変えたあとの確かめが、手順に入っていなかった。", "新しく入った人への説明が、口頭だけになっていた。");
    private static final List<String> PREVENTIONS = List.of("手順書を改め、月 1 回責任者が確かめて記録を残す。", "確認表を現場に置き、週に 1 回二人で確かめる。",
        "引継ぎの様式に加え、初日に責任者が一緒に行う。", "四半期ごとの社内点検の項目に加える。");

    private final Finding finding;
    private final Wording wording;
    private final DemoRow row;
    private final UUID inspector;
    private final UUID firm;
    private final DemoCast cast;
    private final int variant;

    /** @param row its line, or {@code null} for the usual course */
    DemoFinding(Finding finding, Wording wording, DemoRow row, UUID inspector, UUID firm, DemoCast cast) {
        this.finding = finding;
        this.wording = wording;
        this.row = row;
        this.inspector = inspector;
        this.firm = firm;
        this.cast = cast;
        this.variant = Math.floorMod(wording.title().hashCode(), CAUSES.size());
    }

    static Act act(LocalDate on, UUID by) {
        return new Act(on, on.atTime(MORNING).atZone(BusinessClock.ZONE).toInstant(), by);
    }

    /** Tells every step up to today. */
    void tell(DemoCalendar calendar) {
        List<DemoStep> steps = row == null ? DemoStep.usual(finding.grade(), finding.origin().raisedOn()) : DemoStep.read(row, calendar);
        steps.stream().filter(step -> !step.on().isAfter(calendar.today())).forEach(this::take);
    }

    private void take(DemoStep step) {
        Act ours = act(step.on(), inspector);
        Act theirs = act(step.on(), firm);
        switch (step.verb()) {
            case CLASSIFY -> finding.classify(finding.proposedGrade(), null, wording, true, ours);
            case REQUEST -> finding.requestPlan(ours);
            case CONTAIN -> finding.contain("その日のうちに該当の箇所を止め、ほかに同じものがないかを確かめた。", step.on(), theirs);
            case CONSULT -> finding.openConsultation("対応に " + row.required("cost_yen") + " 円ほどかかるため、負担を相談したい。", theirs);
            case ANSWER -> finding.answerConsultation(row.required("remark"), row.yen("cost_yen"), ours);
            case PLAN -> finding.submitPlan(plan(step), theirs);
            case APPROVE -> finding.approvePlan(ours);
            case RETURN -> finding.returnPlan(row.required("remark"), ours);
            case REPORT -> finding.reportCompletion(told("done", "計画のとおり改め、記録と写真で確かめた。"), 1, theirs);
            case REJECT -> finding.rejectVerification(row.required("remark"), ours);
            case VERIFY -> finding.verify(true, "証跡を見て、計画のとおり改められたことを確かめた。", ours);
            case EFFECT -> finding.confirmEffect("その後の記録を見て、効果が続いていることを確かめた。", ours);
            case OBSERVE -> finding.closeObservation("次の点検で、改められていることを確かめた。", ours);
            case DISPUTE -> finding.dispute(row.required("remark"), theirs);
            case EXTEND -> finding.extend(step.until(), row.required("remark"), act(step.on(), cast.person("mifune")));
            case ACCEPT -> finding.acceptRisk(step.until(), row.required("remark"), act(step.on(), cast.person("isobe")));
            case RECUR -> finding.recur(row.required("remark"), ours);
        }
    }

    private PlanContent plan(DemoStep step) {
        Long cost = row == null ? null : row.yen("cost_yen");
        return new PlanContent(told("root_cause", CAUSES.get(variant)), told("prevention", PREVENTIONS.get(variant)), step.on().plusDays(14), cost);
    }

    private String told(String column, String usual) {
        return row == null || row.text(column) == null ? usual : row.text(column);
    }
}
