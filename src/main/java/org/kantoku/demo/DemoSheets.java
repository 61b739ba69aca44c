package org.kantoku.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.kantoku.contracts.domain.ConditionFacts;
import org.kantoku.contracts.domain.Fact;
import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.contracts.domain.SubDepth;
import org.kantoku.inspections.domain.Act;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.AnswerSubject;
import org.kantoku.inspections.domain.AssessmentContext;
import org.kantoku.inspections.domain.ChecklistAnswer;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.TriState;

/** What sheets are judged by on a past day, and how their answers are written down. */
final class DemoSheets {

    private static final LocalTime OFFICE_HOUR = LocalTime.of(14, 20);

    private DemoSheets() {
    }

    /** What was on record about those contracts on that day. */
    static AssessmentContext context(Collection<DemoContract> contracts, DemoCast cast, LocalDate on) {
        Set<String> facts = new HashSet<>();
        for (DemoContract one : contracts) {
            ConditionFacts.of(one.facts()).forEach((name, value) -> {
                if (value == TriState.YES) {
                    facts.add(name);
                }
            });
            if (one.factors() != null && one.factors().subEntrustment() != SubDepth.NONE) {
                facts.add("hasSub");
            }
        }
        DemoContract first = contracts.iterator().next();
        boolean erased = cast.contracts().values().stream().filter(one -> one.contractor().equals(first.contractor()))
            .anyMatch(one -> one.contract().returnErasureCompletedOn() != null && !one.contract().returnErasureCompletedOn().isAfter(on));
        if (erased) {
            facts.add("hasErasure");
        }
        RiskTier tier = contracts.stream().map(DemoContract::tier).reduce(RiskTier.N, RiskTier::raisedTo);
        return new AssessmentContext(facts, Set.of("developsSystem"), tier.name(), on, null, 0,
            facts.contains(Fact.CROSS_BORDER.variable()), null, false, 0);
    }

    /** Somebody did something on a day, in the afternoon. */
    static Act act(LocalDate on, UUID by) {
        return new Act(on, by, on.atTime(OFFICE_HOUR).atZone(BusinessClock.ZONE).toInstant());
    }

    static List<ChecklistAnswer> answers(AnswerSubject type, UUID subject, Map<String, Answer> given, Act act) {
        List<ChecklistAnswer> answers = new ArrayList<>();
        given.forEach((code, answer) -> {
            ChecklistAnswer stored = new ChecklistAnswer(type, subject, code, act);
            stored.give(answer, stored.clientAnswerId(), act.by(), act.at());
            answers.add(stored);
        });
        return answers;
    }

    static long principals(Collection<DemoContract> contracts) {
        return contracts.stream().mapToLong(one -> one.facts().principalCount() == null ? 0 : one.facts().principalCount()).max().orElse(0);
    }

    /** People who handle the data: a part of the staff. */
    static long handlers(DemoContract one) {
        Integer staff = one.contractor().details().employees();
        return staff == null ? 1 : Math.max(1, staff / 4);
    }
}
