package org.kantoku.inspections.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.inspections.application.AnswerResult.Status;
import org.kantoku.inspections.domain.Act;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.AnswerOrigin;
import org.kantoku.inspections.domain.AnswerSubject;
import org.kantoku.inspections.domain.ChecklistAnswer;
import org.kantoku.inspections.domain.ItemDefinition;
import org.kantoku.inspections.domain.Sheet;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;

/**
 * Takes changes of answers so that sending one twice does no harm and nobody's answer is overwritten unseen. Whoever
 * calls it has locked the inspection or self-assessment and checked that it takes answers.
 */
@ApplicationScoped
public class AnswerBook {

    private AnswerRepository answers;

    protected AnswerBook() {
    }

    @Inject
    public AnswerBook(AnswerRepository answers) {
        this.answers = answers;
    }

    /** Takes changes one by one; each result says what became of it. */
    public List<AnswerResult> take(AnswerSubject type, UUID subjectId, Sheet sheet, List<AnswerChange> changes, Act act) {
        return take(type, subjectId, sheet, changes, act, AnswerOrigin.PORTAL);
    }

    /** The same, for answers that did not come from the portal's own page. */
    List<AnswerResult> take(AnswerSubject type, UUID subjectId, Sheet sheet, List<AnswerChange> changes, Act act, AnswerOrigin origin) {
        return changes.stream().map(change -> take(type, subjectId, sheet, change, act, origin)).toList();
    }

    private AnswerResult take(AnswerSubject type, UUID subjectId, Sheet sheet, AnswerChange change, Act act, AnswerOrigin origin) {
        Optional<ItemDefinition> item = sheet.item(change.itemCode());
        Optional<ChecklistAnswer> stored = answers.find(subjectId, change.itemCode());
        int revision = stored.map(ChecklistAnswer::revision).orElse(0);
        if (item.isEmpty()) {
            return refused(change, revision, new RuleViolation("inspections.error.itemUnknown"));
        }
        try {
            change.answer().check(item.get(), act.on());
        } catch (RuleViolation violation) {
            return refused(change, revision, violation);
        }
        if (stored.isPresent() && answers.isTaken(change.id(), stored.get())) {
            return AnswerResult.of(change, Status.SAVED, revision);
        }
        if (stored.isPresent() && revision != change.base() && !change.supersedes().contains(stored.get().clientAnswerId())) {
            return AnswerResult.of(change, Status.CONFLICT, revision);
        }
        ChecklistAnswer answer = stored.orElseGet(() -> open(type, subjectId, change.itemCode(), act));
        answer.give(change.answer(), change.id(), act.by(), act.at(), origin);
        answers.take(answer, act.at());
        return AnswerResult.of(change, Status.SAVED, answer.revision());
    }

    /** Links evidence to an answer; a FILE item is answered by it, and open again when the last file is taken away. */
    void link(AnswerSubject type, UUID subjectId, Sheet sheet, String itemCode, Act act, AnswerOrigin origin, Consumer<ChecklistAnswer> change) {
        ItemDefinition item = sheet.item(itemCode).orElseThrow(RecordNotFound::new);
        ChecklistAnswer answer = answers.find(subjectId, itemCode).orElseGet(() -> open(type, subjectId, itemCode, act));
        change.accept(answer);
        if (item.type().isFile() && answer.evidenceIds().isEmpty() == answer.answer().is(Answer.ATTACHED)) {
            answer.give(answer.answer().withValue(answer.evidenceIds().isEmpty() ? null : Answer.ATTACHED), UUID.randomUUID(),
                act.by(), act.at(), origin);
        }
    }

    private ChecklistAnswer open(AnswerSubject type, UUID subjectId, String itemCode, Act act) {
        ChecklistAnswer answer = new ChecklistAnswer(type, subjectId, itemCode, act);
        answers.add(answer);
        return answer;
    }

    private static AnswerResult refused(AnswerChange change, int revision, RuleViolation violation) {
        return new AnswerResult(change.id(), change.itemCode(), Status.REFUSED, revision, violation.messageKey(),
            List.of(violation.arguments()));
    }
}
