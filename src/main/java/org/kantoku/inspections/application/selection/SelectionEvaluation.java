package org.kantoku.inspections.application.selection;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.inspections.application.ChecklistRepository;
import org.kantoku.inspections.application.ContextJson;
import org.kantoku.inspections.application.ContextRepository;
import org.kantoku.inspections.application.SheetEvaluation;
import org.kantoku.inspections.domain.AssessmentContext;
import org.kantoku.inspections.domain.Sheet;
import org.kantoku.inspections.domain.selection.SelectionSheet;
import org.kantoku.inspections.domain.selection.StatedFacts;
import org.kantoku.shared.TriState;

/** Judges a selection sheet: with what is on record now while it is filled in, with the frozen context once decided. */
@ApplicationScoped
public class SelectionEvaluation {

    private ChecklistRepository checklists;
    private ContextRepository contexts;
    private SheetEvaluation sheets;

    protected SelectionEvaluation() {
    }

    @Inject
    public SelectionEvaluation(ChecklistRepository checklists, ContextRepository contexts, SheetEvaluation sheets) {
        this.checklists = checklists;
        this.contexts = contexts;
        this.sheets = sheets;
    }

    Sheet items(SelectionSheet sheet) {
        return checklists.find(sheet.checklistVersionId()).sheet();
    }

    SheetEvaluation.Judged of(SelectionSheet sheet, LocalDate today) {
        AssessmentContext context = sheet.frozenContext() == null ? now(sheet, today) : ContextJson.read(sheet.frozenContext());
        return sheets.judge(sheet.id(), items(sheet), context);
    }

    private AssessmentContext now(SelectionSheet sheet, LocalDate today) {
        if (sheet.contractId() != null) {
            return contexts.ofDraft(sheet.contractId(), sheet.contractorId(), today, sheet.id());
        }
        StatedFacts stated = sheet.stated();
        return contexts.candidate(stated.named(TriState.YES), stated.named(TriState.UNKNOWN), sheet.contractorId(), today);
    }
}
