package org.kantoku.inspections.application.selection;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.Requires;
import org.kantoku.inspections.application.Acting;
import org.kantoku.inspections.application.AnswerBook;
import org.kantoku.inspections.application.AnswerChange;
import org.kantoku.inspections.application.AnswerFiles;
import org.kantoku.inspections.application.AnswerResult;
import org.kantoku.inspections.domain.Act;
import org.kantoku.inspections.domain.AnswerSubject;
import org.kantoku.inspections.domain.selection.SelectionSheet;
import org.kantoku.shared.RuleViolation;

/** Saves the answers of a selection sheet as they are given, and links evidence to them. */
@ApplicationScoped
@Transactional
public class SelectionAnswerService {

    @Inject
    private SelectionSheetRepository sheets;

    @Inject
    private SelectionEvaluation evaluation;

    @Inject
    private AnswerBook book;

    @Inject
    private AnswerFiles files;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    /** Saves answers; refused once the sheet is decided. The grade of a failure is the sheet's: nobody shifts it here. */
    @Requires(REGISTER_EDIT)
    public List<AnswerResult> answer(UUID sheetId, List<AnswerChange> changes) {
        SelectionSheet sheet = open(sheetId);
        List<AnswerChange> unshifted = changes.stream().map(AnswerChange::withoutShift).toList();
        List<AnswerResult> results = book.take(AnswerSubject.SELECTION, sheetId, evaluation.items(sheet), unshifted, acting.now());
        audit.record("selection.answer", "SelectionSheet", sheetId, sheet.work(),
            results.stream().map(r -> r.itemCode() + " " + r.status()).collect(Collectors.joining(", ")));
        return results;
    }

    /**
     * Keeps a file and links it to an answer; the candidate does not see it.
     *
     * @throws RuleViolation when its content is refused
     */
    @Requires(REGISTER_EDIT)
    public UUID attach(UUID sheetId, String itemCode, String fileName, InputStream content) {
        Act act = acting.now();
        UUID kept = files.keep(taking(sheets.find(sheetId)).contractorId(), false, fileName, content, act);
        SelectionSheet sheet = open(sheetId);
        files.attach(place(sheet), itemCode, kept, act);
        audit.record("selection.attach", "SelectionSheet", sheetId, sheet.work(), itemCode);
        return kept;
    }

    @Requires(REGISTER_EDIT)
    public void detach(UUID sheetId, String itemCode, UUID evidenceId) {
        SelectionSheet sheet = open(sheetId);
        files.detach(place(sheet), itemCode, evidenceId, acting.now());
        audit.record("selection.detach", "SelectionSheet", sheetId, sheet.work(), itemCode);
    }

    private AnswerFiles.Place place(SelectionSheet sheet) {
        return AnswerFiles.Place.of(AnswerSubject.SELECTION, sheet.id(), evaluation.items(sheet));
    }

    private SelectionSheet open(UUID id) {
        return taking(sheets.lock(id));
    }

    private static SelectionSheet taking(SelectionSheet sheet) {
        if (!sheet.state().takesAnswers()) {
            throw new RuleViolation("selection.error.frozen");
        }
        return sheet;
    }
}
