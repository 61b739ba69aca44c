package org.kantoku.contracts.web.ledger;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.BackgroundWork;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.contracts.application.ledger.LedgerFile;
import org.kantoku.contracts.application.ledger.LedgerFiles;
import org.kantoku.contracts.application.ledger.LedgerImportQueries;
import org.kantoku.contracts.application.ledger.LedgerImportTask;
import org.kantoku.contracts.application.ledger.LedgerOrder;
import org.kantoku.contracts.application.ledger.LedgerProgress;
import org.kantoku.contracts.application.ledger.SavedMappingRow;
import org.kantoku.contracts.domain.ledger.LedgerField;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.WorkProgress;
import org.kantoku.shared.web.Texts;
import org.kantoku.shared.web.WorkPage;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.event.FileUploadEvent;

/** The page on which a ledger is taken over, step by step. Until the last step nothing is registered. */
@Named
@ViewScoped
public class LedgerImportBacking extends WorkPage {

    /** Where the page is. */
    public enum Step { FILE, READ, MAPPING, TRIAL, COMMIT }

    @Inject
    private LedgerImportQueries queries;

    @Inject
    private LedgerFiles files;

    @Inject
    private LedgerImportTask task;

    @Inject
    private BackgroundWork background;

    @Inject
    private CurrentUser user;

    @Inject
    private SavedMappingBacking saved;

    private Step step = Step.FILE;
    private LedgerDraft draft;
    private volatile LedgerOutcome outcome;
    private LedgerProgress progress;

    /** Takes an upload in, judges and reads it. */
    public void upload(FileUploadEvent event) {
        attempt(event, (name, content) -> {
            LedgerFile file = files.receive(name, content);
            draft = new LedgerDraft(file, file.table());
            saved.offer(draft);
            suggestDepartments();
            step = Step.READ;
        });
    }

    public void toMapping() {
        step = Step.MAPPING;
        progress = null;
        forgetProblem();
    }

    /** Sets the columns as a kept mapping says. */
    public void use(SavedMappingRow kept) {
        saved.use(draft, kept);
        suggestDepartments();
    }

    /** Another column was chosen for the departments: their names change with it. */
    public void suggestDepartments() {
        draft.suggestDepartments(queries.departments(draft.file().table(), draft.mapping()).choices());
    }

    /** Tries the take-over out. */
    public void tryOut() {
        attempt(() -> {
            String missing = draft.mapping().problem();
            if (missing != null) {
                throw new RuleViolation(missing);
            }
            outcome = null;
            start(p -> outcome = new LedgerOutcome(task.tryOut(draft.order(), p)));
            step = Step.TRIAL;
        });
    }

    /** Starts over with another file. */
    public void restart() {
        forget();
        draft = null;
        outcome = null;
        progress = null;
        forgetProblem();
        step = Step.FILE;
    }

    /** Starts the take-over that was tried out. */
    public void commit() {
        LedgerOrder order = draft.order().expecting(outcome.counts());
        start(p -> task.commit(order, number -> Texts.in(Locale.JAPANESE).format("import.standIn", number), p));
        step = Step.COMMIT;
    }

    @Override
    protected WorkProgress work() {
        return progress;
    }

    private void start(Consumer<LedgerProgress> work) {
        LedgerProgress begun = new LedgerProgress();
        progress = begun;
        background.start(user.identity(), begun, () -> work.accept(begun));
    }

    /** Back from a take-over that did not come about. */
    public void backToTrial() {
        tryOut();
    }

    @PreDestroy
    void forget() {
        if (draft != null && (progress == null || progress.isOver())) {
            files.forget(draft.file());
        }
    }

    public Step getStep() {
        return step;
    }

    /** How a step stands, for the row of steps. */
    public String stepState(String name) {
        Step other = Step.valueOf(name);
        boolean allDone = progress != null && progress.result() != null;
        return other == step && !allDone ? "current" : other.ordinal() <= step.ordinal() ? "done" : "todo";
    }

    public LedgerDraft getDraft() {
        return draft;
    }

    public LedgerOutcome getOutcome() {
        return outcome;
    }

    public LedgerProgress getProgress() {
        return progress;
    }

    public LedgerField[] getFields() {
        return LedgerField.values();
    }

    public List<String> getDepartmentNames() {
        return queries.departmentNames();
    }
}
