package org.kantoku.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contracts.domain.FactorProposal;
import org.kantoku.contracts.domain.FloorFacts;
import org.kantoku.contracts.domain.RiskAssessment;
import org.kantoku.contractors.domain.SelectionAssessment;
import org.kantoku.contractors.domain.SelectionResult;

/** Risk assessments and selection assessments of the contracts, each approved by another person. */
@ApplicationScoped
public class DemoRisks {

    private static final String ASSESSOR = "hamano";
    private static final int DAYS_TO_ASSESS = 5;
    private static final int YEARLY = 12;
    private static final int LOWEST_PASS = 81;
    private static final int PASS_SPREAD = 160;
    private static final int CONDITION_DAYS = 60;

    private DemoRepository repository;

    protected DemoRisks() {
    }

    @Inject
    public DemoRisks(DemoRepository repository) {
        this.repository = repository;
    }

    void load(DemoCast cast, DemoCalendar calendar) {
        DemoWorks works = new DemoWorks(calendar);
        List<Object> assessments = new ArrayList<>();
        for (DemoContract one : cast.contracts().values()) {
            if (one.factors() != null && one.hasPersonalData()) {
                new FactorProposal(one.facts(), one.contract().details().purposes()).check(one.factors());
                assessments.addAll(risks(one, works.riskReason(one.row().required("work")), cast, calendar.today()));
            }
            if (!one.row().required("selection").equals("NONE")) {
                assessments.add(selection(one, cast));
            }
        }
        repository.addAll(assessments);
    }

    /** The first before the signature, then one a year while the contract runs. */
    private static List<RiskAssessment> risks(DemoContract one, String reason, DemoCast cast, LocalDate today) {
        List<RiskAssessment> risks = new ArrayList<>();
        LocalDate end = one.contract().life().endedOn(today) == null ? today : one.contract().life().endedOn(today);
        LocalDate on = one.contract().registeredOn().plusDays(DAYS_TO_ASSESS);
        for (int year = 0; on.plusDays(2).isBefore(end); year++) {
            RiskAssessment risk = new RiskAssessment(one.contract().id(), one.factors(), FloorFacts.of(one.facts()).floors(), on, on,
                cast.person(ASSESSOR), year == 0 ? reason : "年 1 回の再評価。" + reason);
            risk.approve(on.plusDays(1), cast.person(one.approver().equals(ASSESSOR) ? "isobe" : one.approver()));
            risks.add(risk);
            on = on.plusMonths(YEARLY);
        }
        return risks;
    }

    private static SelectionAssessment selection(DemoContract one, DemoCast cast) {
        LocalDate on = one.contract().registeredOn().plusDays(DAYS_TO_ASSESS);
        SelectionResult result = one.row().constant(SelectionResult.class, "selection");
        int tenths = Math.floorMod(one.row().required("key").hashCode(), PASS_SPREAD);
        BigDecimal score = BigDecimal.valueOf(result == SelectionResult.PASS ? LOWEST_PASS * 10L + tenths : 724, 1);
        SelectionAssessment selection = new SelectionAssessment(one.contractor().id(), one.contract().id(), score, result, on,
            cast.person(ASSESSOR), result == SelectionResult.PASS ? null : "開発環境の個人データの扱いに条件を付けた");
        if (result == SelectionResult.CONDITIONAL) {
            selection.addCondition("試験データから本番の個人データを除く", on.plusDays(CONDITION_DAYS));
            selection.meetCondition(1, on.plusDays(CONDITION_DAYS / 2));
        }
        selection.approve(on.plusDays(2), cast.person("isobe"));
        return selection;
    }
}
