package org.kantoku.inspections.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.inspections.domain.ChecklistAnswer;
import org.kantoku.inspections.domain.ItemResult;

/** Puts a judged sheet together with the files, the names and what was said elsewhere, as pages and the endpoint show it. */
@ApplicationScoped
public class AnswerSheets {

    private PriorAnswerRepository prior;
    private CurrentUser user;

    protected AnswerSheets() {
    }

    @Inject
    public AnswerSheets(PriorAnswerRepository prior, CurrentUser user) {
        this.prior = prior;
        this.user = user;
    }

    /** What is shown beside an item, by its code. */
    public record Beside(Function<String, PriorAnswer> previous, Function<String, PriorAnswer> selfAssessment,
            Map<String, String> remarks) {
    }

    /** @param editable whether the caller may write answers now */
    public AnswerSheet of(UUID id, boolean editable, SheetEvaluation.Judged judged, Beside beside) {
        Map<String, ChecklistAnswer> stored = judged.answers().stream()
            .collect(Collectors.toMap(ChecklistAnswer::itemCode, Function.identity()));
        Map<UUID, List<AnswerFile>> files = prior.files(judged.answers());
        Map<UUID, String> names = user.isContractor() ? Map.of() : prior.names(judged.writers());
        List<AnswerLine> lines = judged.evaluation().results().stream()
            .map(result -> line(result, stored.get(result.item().code()), files, names, beside)).toList();
        return new AnswerSheet(id, editable, lines, judged.evaluation().score(), judged.evaluation().verdict());
    }

    private static AnswerLine line(ItemResult result, ChecklistAnswer stored, Map<UUID, List<AnswerFile>> files,
            Map<UUID, String> names, Beside beside) {
        String code = result.item().code();
        PriorAnswer previous = beside.previous().apply(code);
        PriorAnswer self = beside.selfAssessment().apply(code);
        String remark = beside.remarks().get(code);
        if (stored == null) {
            return new AnswerLine(result, 0, null, null, List.of(), previous, self, remark, false);
        }
        return new AnswerLine(result, stored.revision(), stored.answeredAt(), names.get(stored.answeredBy()),
            files.getOrDefault(stored.id(), List.of()), previous, self, remark,
            stored.origin().isOnBehalf());
    }
}
