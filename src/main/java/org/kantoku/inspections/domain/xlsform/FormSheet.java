package org.kantoku.inspections.domain.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.kantoku.shared.Bilingual;


/**
 * A sheet of the form: columns by the names that XLSForm gives them today, also where the file uses an older one ({@code list name},
 * {@code bind:relevant}, {@code caption:english}).
 */
final class FormSheet {

    private static final Map<String, String> OLDER = Map.ofEntries(Map.entry("list name", "list_name"), Map.entry("read only", "read_only"),
        Map.entry("readonly", "read_only"), Map.entry("bind:readonly", "read_only"), Map.entry("bind:relevant", "relevant"),
        Map.entry("relevance", "relevant"), Map.entry("bind:constraint", "constraint"), Map.entry("bind:required", "required"),
        Map.entry("bind:jr:constraintmsg", "constraint_message"), Map.entry("constraint message", "constraint_message"),
        Map.entry("choice filter", "choice_filter"), Map.entry("repeat count", "repeat_count"), Map.entry("control:appearance", "appearance"),
        Map.entry("caption", "label"), Map.entry("media:image", "image"), Map.entry("media:audio", "audio"), Map.entry("media:video", "video"),
        Map.entry("command", "type"), Map.entry("value", "name"));
    private static final Set<String> TRANSLATED = Set.of("label", "hint", "form_title", "constraint_message", "caption", "constraint message", "image", "audio", "video", "media:image",
        "media:audio", "media:video");

    /** In which language a column of texts is: {@code ""} says none. */
    private record Column(String name, String language) {
    }

    private final String name;
    private final List<FormRow> rows = new ArrayList<>();
    private final Set<String> twice = new LinkedHashSet<>();
    private final Set<String> otherLanguages = new LinkedHashSet<>();
    private int headerRow;

    /** @param lines texts of the cells by row; the first that says something is the header */
    FormSheet(String name, List<RawRow> lines) {
        this.name = name;
        List<Column> columns = null;
        for (RawRow line : lines) {
            if (columns == null) {
                headerRow = line.number();
                columns = header(line.cells());
            } else {
                rows.add(row(line, columns));
            }
        }
    }

    private List<Column> header(List<String> names) {
        List<Column> columns = new ArrayList<>();
        names.forEach(told -> columns.add(column(told)));
        return columns;
    }

    private Column column(String told) {
        String plain = told.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        int colon = plain.lastIndexOf(':');
        String base = colon < 0 ? plain : plain.substring(0, colon).replaceAll(":+$", "");
        if (colon > 0 && TRANSLATED.contains(base)) {
            return new Column(OLDER.getOrDefault(base, base), language(told.strip().substring(colon + 1), plain.substring(colon + 1)));
        }
        return new Column(OLDER.getOrDefault(plain, plain), "");
    }

    private String language(String told, String plain) {
        if (plain.matches(".*\\(ja\\).*|ja|japanese|日本語.*")) {
            return "ja";
        }
        if (plain.matches(".*\\(en\\).*|en|english")) {
            return "en";
        }
        otherLanguages.add(told.strip());
        return "other";
    }

    private FormRow row(RawRow line, List<Column> columns) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < line.cells().size() && i < columns.size(); i++) {
            String value = line.cells().get(i).strip();
            Column column = columns.get(i);
            if (!value.isEmpty() && !column.name().isEmpty() && !column.language().equals("other")
                && cells.put(column.language().isEmpty() ? column.name() : column.name() + "::" + column.language(), value) != null) {
                twice.add(column.name());
            }
        }
        return new FormRow(line.number(), cells);
    }

    String name() {
        return name;
    }

    /** Rows that say something. */
    List<FormRow> rows() {
        return rows.stream().filter(row -> !row.cells().isEmpty()).toList();
    }

    int headerRow() {
        return headerRow;
    }

    /** Names of columns that stand there twice and both say something, so that nobody knows which of them holds. */
    Set<String> twice() {
        return twice;
    }

    /** Languages that a checklist here has no place for. */
    Set<String> otherLanguages() {
        return otherLanguages;
    }

    /**
     * The texts of a row in both languages. What is told in one language, or in none, stands for the other too.
     *
     * @param language of texts of which the column tells none: {@code ja}, {@code en} or {@code ""} when the form does not say
     */
    static Bilingual texts(FormRow row, String column, String language) {
        String plain = row.text(column);
        String ja = first(row.text(column + "::ja"), language.equals("en") ? "" : plain);
        String en = first(row.text(column + "::en"), language.equals("ja") ? "" : plain);
        return new Bilingual(first(ja, first(en, plain)), first(en, first(ja, plain)));
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
