package org.kantoku.inspections.domain.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gathers what a reader has to know of the form; what stands in columns that a checklist has no place for is told too. */
final class FormRemarks {

    private static final Set<String> KNOWN = Set.of("type", "name", "label", "hint", "required", "relevant", "constraint", "constraint_message", "choice_filter",
        "list_name");
    /** Columns of a question that a checklist has no place for; the item comes in without them. */
    private static final List<String> NOT_CARRIED = List.of("default", "read_only", "calculation", "appearance", "repeat_count", "image", "audio", "video",
        "parameters", "trigger", "guidance_hint", "disabled");
    /** Looks only: they say how a question is drawn, not what it asks. */
    private static final Set<String> LOOKS = Set.of("field-list", "minimal", "quick", "compact", "autocomplete", "autocomplete_chars", "label", "list-nolabel",
        "table-list", "quickcompact", "compact-2", "numbers", "multiline", "horizontal", "likert");

    private final List<FormRemark> all = new ArrayList<>();

    /** Of a sheet, or of its header. */
    void of(String sheet, int row, String column, FormRemark.Effect effect, String key) {
        all.add(new FormRemark(sheet, row, column, column, effect, key));
    }

    /** Of a cell. */
    void of(String sheet, FormRow row, String column, FormRemark.Effect effect, String key) {
        all.add(new FormRemark(sheet, row.number(), column, row.text(column), effect, key));
    }

    /** Of what stands in columns that nobody knows. */
    void ofUnknownColumns(String sheet, FormRow row) {
        row.cells().keySet().stream().sorted().map(column -> column.replaceAll("::(ja|en)$", ""))
            .filter(column -> !KNOWN.contains(column) && !NOT_CARRIED.contains(column) && !column.startsWith("kantoku_"))
            .forEach(column -> of(sheet, row, column, FormRemark.Effect.SIMPLIFIED, "xlsform.column"));
    }

    /** Of what a question says in columns that are not carried. */
    void ofNotCarried(String sheet, FormRow row) {
        NOT_CARRIED.stream().filter(row::has).filter(column -> !row.text(column).matches("(?i)no|false(\\(\\))?"))
            .forEach(column -> of(sheet, row, column, FormRemark.Effect.SIMPLIFIED,
                column.equals("appearance") && LOOKS.contains(row.text(column)) ? "xlsform.looks" : "xlsform.notCarried"));
    }

    List<FormRemark> all() {
        return all;
    }
}
