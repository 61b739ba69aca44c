package org.kantoku.support;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.contractors.domain.SelectionResult;
import org.kantoku.inspections.application.AnswerChange;
import org.kantoku.inspections.application.AnswerLine;
import org.kantoku.inspections.application.selection.SelectionAnswerService;
import org.kantoku.inspections.application.selection.SelectionDetailQueries;
import org.kantoku.inspections.application.selection.SelectionSheetService;
import org.kantoku.inspections.application.selection.SelectionSheetView;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.selection.SelectionDecision;
import org.kantoku.inspections.domain.selection.StatedFacts;

/** Selects a contractor by a sheet: one person fills it in and decides, another approves. */
@ApplicationScoped
public class SelectionFixture {

    /** Fills in and decides. */
    public static final Identity ASSESSOR = As.staff(Role.PROCUREMENT);
    /** Had no hand in it. */
    public static final Identity APPROVER = As.staff(Role.DEPT_PRIVACY_MANAGER);

    @Inject
    private SelectionSheetService service;

    @Inject
    private SelectionAnswerService answers;

    @Inject
    private SelectionDetailQueries queries;

    @Inject
    private As as;

    /** A contractor that passes. */
    public UUID passed(UUID contractorId) {
        UUID id = decided(contractorId, SelectionResult.PASS, best -> best);
        as.does(APPROVER, () -> service.approve(id, view(id).version()));
        return id;
    }

    /** Filled in and decided, waiting for approval. */
    public UUID decided(UUID contractorId, SelectionResult result, UnaryOperator<Map<String, Answer>> change) {
        UUID id = filled(contractorId, "試験の業務 " + UUID.randomUUID(), change);
        as.does(ASSESSOR, () -> service.decide(id, view(id).version(), new SelectionDecision(result, List.of(), null)));
        return id;
    }

    /** Filled in as well as can be, apart from what the test changes. */
    public UUID filled(UUID contractorId, String work, UnaryOperator<Map<String, Answer>> change) {
        UUID id = as.run(ASSESSOR, () -> service.start(contractorId, null, work, StatedFacts.unknown(), null, null));
        as.does(ASSESSOR, () -> answers.answer(id, first(change.apply(best(id)))));
        return id;
    }

    public List<AnswerChange> first(Map<String, Answer> byItem) {
        return byItem.entrySet().stream().map(e -> new AnswerChange(UUID.randomUUID(), e.getKey(), 0, Set.of(), e.getValue())).toList();
    }

    public SelectionSheetView view(UUID id) {
        return as.run(ASSESSOR, () -> queries.find(id));
    }

    private Map<String, Answer> best(UUID id) {
        Map<String, Answer> best = new TreeMap<>();
        for (AnswerLine line : as.run(ASSESSOR, () -> queries.answers(id)).lines()) {
            best.put(line.item().code(), switch (line.item().type()) {
                case YPN, YN -> Answer.of(Answer.YES);
                case SCALE -> Answer.of("4");
                case NUMBER -> Answer.of(line.item().code().equals("DD-03") ? "8" : "0").withJudgement(false);
                case TEXT -> Answer.of("確かめた").withJudgement(false);
                case FILE -> Answer.of(Answer.NONE);
                default -> throw new IllegalStateException("no item of the selection asks for " + line.item().type());
            });
        }
        return best;
    }
}
