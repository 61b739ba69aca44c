package org.kantoku.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contractors.domain.roster.CertificationKind;
import org.kantoku.contracts.domain.Applicability;
import org.kantoku.contracts.domain.ClauseCatalogue;
import org.kantoku.contracts.domain.ClauseDefinition;
import org.kantoku.contracts.domain.ClauseParameter;
import org.kantoku.contracts.domain.ClauseParams;
import org.kantoku.contracts.domain.ConditionFacts;
import org.kantoku.contracts.domain.ContractClause;

/** What the contracts say on the clauses their facts demand: recorded, verified by somebody else; the exceptions from the file. */
@ApplicationScoped
public class DemoClauses {

    private static final String RECORDER = "hamano";
    private static final String VERIFIER = "shiomi";
    private static final int DAYS_TO_RECORD = 6;
    private static final int CLAUSES_A_PAGE = 4;
    private static final int ANNEX_FROM = 16;
    /** Clause whose equivalence rests on a certificate. */
    private static final String RESTING = "DH-06";

    private DemoRepository repository;

    protected DemoClauses() {
    }

    @Inject
    public DemoClauses(DemoRepository repository) {
        this.repository = repository;
    }

    void load(DemoCast cast, DemoCalendar calendar) {
        Map<String, DemoRow> exceptions = new HashMap<>();
        DemoFile.read("clauses.csv", calendar).forEach(row -> exceptions.put(row.required("contract") + " " + row.required("clause"), row));
        List<ContractClause> clauses = new ArrayList<>();
        cast.contracts().forEach((key, one) -> {
            if (!one.isLegacy() && !one.reached().equals("DRAFT") && !one.reached().equals("CANCELLED")) {
                required(one, calendar.today()).forEach(definition ->
                    clauses.addAll(clause(one, definition, exceptions.get(key + " " + definition.code()), cast)));
            }
        });
        repository.addAll(clauses);
    }

    private static List<ClauseDefinition> required(DemoContract one, LocalDate on) {
        Map<String, Object> facts = ConditionFacts.of(one.facts(), one.contract().details());
        return ClauseCatalogue.standard().on(on).stream().filter(d -> d.applicability(facts) == Applicability.REQUIRED).toList();
    }

    private static List<ContractClause> clause(DemoContract one, ClauseDefinition definition, DemoRow exception, DemoCast cast) {
        if (exception != null && exception.required("status").equals("ABSENT")) {
            return List.of();
        }
        LocalDate on = exception == null ? one.contract().registeredOn().plusDays(DAYS_TO_RECORD) : exception.date("on");
        ContractClause clause = new ContractClause(one.contract().id(), definition.code(), on, cast.person(RECORDER));
        int number = Integer.parseInt(definition.code().substring(3));
        if (one.contract().details().standardTerms().isYes() && number % 2 == 0) {
            clause.judgeEquivalent("約款 第" + (number + 2) + "条", "約款の定めと第三者保証報告書により、当会の条項と同等に守られる",
                definition.code().equals(RESTING) ? CertificationKind.ISMS_CLOUD : null, on, cast.person(VERIFIER));
            return List.of(clause);
        }
        String article = number < ANNEX_FROM ? "第" + (number + 3) + "条" : "別紙" + (number - ANNEX_FROM + 1);
        clause.record(definition, article, (number / CLAUSES_A_PAGE + 2) + "頁", usual(definition), on, cast.person(RECORDER));
        if (exception == null) {
            clause.verify(on.plusDays(1), cast.person(VERIFIER));
        }
        return List.of(clause);
    }

    private static ClauseParams usual(ClauseDefinition definition) {
        return new ClauseParams(definition.parameters().stream().collect(Collectors.toMap(ClauseParameter::name, ClauseParameter::usual)));
    }
}
