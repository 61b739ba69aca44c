package org.kantoku.inspections.domain.xlsform;

import static org.kantoku.inspections.domain.xlsform.FormRemark.Effect.ERROR;
import static org.kantoku.inspections.domain.xlsform.FormRemark.Effect.LEFT_OUT;
import static org.kantoku.inspections.domain.xlsform.FormRemark.Effect.SIMPLIFIED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.templates.TemplateContent;
import org.kantoku.inspections.domain.templates.TemplateItem;
import org.kantoku.inspections.domain.templates.TemplateSection;
import org.kantoku.shared.Bilingual;

/**
 * Reads a plain list of questions: one table, a header that names its columns as lists of this kind do, one row a question. Columns that a
 * checklist has no place for are told once, by their names.
 */
final class PlainChecklist {

    /** What the columns are called; the first name that is found counts, the others are columns of their own. */
    private static final Map<Part, List<String>> NAMES = new LinkedHashMap<>();
    private static final Map<String, AnswerType> TYPES = new HashMap<>();

    private enum Part {
        CODE, SECTION_CODE, SECTION, QUESTION, QUESTION_EN, HINT, TYPE, WEIGHT, EVIDENCE, REFERENCES, REQUIRED
    }

    static {
        NAMES.put(Part.CODE, List.of("req_id", "code", "コード", "項番", "番号", "no", "no.", "id", "shortcode"));
        NAMES.put(Part.SECTION_CODE, List.of("section_id", "区分コード"));
        NAMES.put(Part.SECTION, List.of("section_name", "section", "区分", "分類", "カテゴリ", "category", "chapter_name", "group", "大項目"));
        NAMES.put(Part.QUESTION, List.of("req_description", "question", "設問", "質問", "点検項目", "確認事項", "確認項目", "チェック項目", "description", "requirement", "item", "項目", "内容"));
        NAMES.put(Part.QUESTION_EN, List.of("question_en", "設問(英語)", "英語"));
        NAMES.put(Part.HINT, List.of("hint", "説明", "補足", "備考", "note"));
        NAMES.put(Part.TYPE, List.of("type", "回答の型", "型", "回答形式", "answer_type"));
        NAMES.put(Part.WEIGHT, List.of("weight", "重み", "配点"));
        NAMES.put(Part.EVIDENCE, List.of("evidence", "証跡", "証拠", "エビデンス", "確認資料"));
        NAMES.put(Part.REFERENCES, List.of("references", "reference", "根拠", "参照", "関連規程", "nist"));
        NAMES.put(Part.REQUIRED, List.of("required", "必須"));
        List.of(AnswerType.values()).forEach(type -> TYPES.put(type.name().toLowerCase(Locale.ROOT), type));
        TYPES.putAll(Map.of("はい・一部・いいえ・該当なし", AnswerType.YPN, "はい・いいえ", AnswerType.YN, "はい/いいえ", AnswerType.YN, "○×", AnswerType.YN, "数値", AnswerType.NUMBER,
            "日付", AnswerType.DATE, "文章", AnswerType.TEXT, "自由記述", AnswerType.TEXT, "ファイル", AnswerType.FILE, "写真", AnswerType.PHOTO));
        TYPES.putAll(Map.of("integer", AnswerType.NUMBER, "yesno", AnswerType.YN, "yes/no", AnswerType.YN, "段階", AnswerType.SCALE, "説明文", AnswerType.NOTE));
    }

    private final FormRemarks remarks = new FormRemarks();
    private final Map<String, TemplateSection> sections = new LinkedHashMap<>();
    private final List<TemplateItem> items = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final String sheet;

    private PlainChecklist(String sheet) {
        this.sheet = sheet;
    }

    /** Whether a header names a question, so that the table is a list of questions. */
    static boolean isHeader(List<String> cells) {
        return columns(cells).containsKey(Part.QUESTION);
    }

    /**
     * @param sheet name of the sheet, empty for a text
     * @param rows  the header and what follows it
     */
    static XlsFormReading read(String sheet, List<RawRow> rows) {
        PlainChecklist list = new PlainChecklist(sheet);
        Map<Part, Integer> columns = columns(rows.get(0).cells());
        list.unknown(rows.get(0), columns);
        rows.stream().skip(1).filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank())).forEach(row -> list.take(row, columns));
        return new XlsFormReading(new TemplateContent(Bilingual.NONE, List.copyOf(list.sections.values()), list.items).grouped(), list.remarks.all());
    }

    private static Map<Part, Integer> columns(List<String> cells) {
        List<String> names = cells.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
        Map<Part, Integer> columns = new HashMap<>();
        NAMES.forEach((part, known) -> known.stream().map(names::indexOf).filter(at -> at >= 0 && !columns.containsValue(at)).findFirst()
            .ifPresent(at -> columns.put(part, at)));
        return columns;
    }

    private void unknown(RawRow header, Map<Part, Integer> columns) {
        for (int i = 0; i < header.cells().size(); i++) {
            if (!columns.containsValue(i) && !header.cells().get(i).isBlank()) {
                remarks.of(sheet, header.number(), header.cells().get(i), SIMPLIFIED, "xlsform.column");
            }
        }
    }

    private void take(RawRow row, Map<Part, Integer> columns) {
        Map<String, String> cells = new HashMap<>();
        columns.forEach((part, at) -> {
            if (at < row.cells().size() && !row.cells().get(at).isBlank()) {
                cells.put(part.name(), row.cells().get(at).strip());
            }
        });
        FormRow told = new FormRow(row.number(), cells);
        String question = told.text(Part.QUESTION.name());
        if (question.isEmpty()) {
            remarks.of(sheet, told, Part.QUESTION.name(), LEFT_OUT, "xlsform.missing");
            return;
        }
        String code = code(told);
        if (!codes.add(code)) {
            remarks.of(sheet, told, Part.CODE.name(), ERROR, "xlsform.nameTwice");
            return;
        }
        String english = told.has(Part.QUESTION_EN.name()) ? told.text(Part.QUESTION_EN.name()) : question;
        items.add(new TemplateItem(code, section(told), type(told), !told.text(Part.REQUIRED.name()).matches("(?i)no|false|0|いいえ|任意"), new Bilingual(question, english),
            both(told, Part.HINT), both(told, Part.EVIDENCE), List.of(), "", "", Bilingual.NONE,
            new TemplateItem.Weighing(weight(told), null, false, "-", 0), told.text(Part.REFERENCES.name()), Set.of()));
    }

    private static Bilingual both(FormRow row, Part part) {
        return new Bilingual(row.text(part.name()), row.text(part.name()));
    }

    /** The code as told, if conditions could name it; else one made from the place in the list. */
    private String code(FormRow row) {
        if (row.text(Part.CODE.name()).contains(".") && items.isEmpty()) {
            remarks.of(sheet, 0, Part.CODE.name(), SIMPLIFIED, "xlsform.codeDots");
        }
        String told = row.text(Part.CODE.name()).replaceAll("[ .]", "_");
        String named = told.matches("[0-9].*") ? "Q" + told : told;
        if (named.matches(FormSurvey.NAME)) {
            return named;
        }
        if (!told.isEmpty()) {
            remarks.of(sheet, row, Part.CODE.name(), SIMPLIFIED, "xlsform.codeMade");
        }
        return "Q" + (items.size() + 1);
    }

    private String section(FormRow row) {
        String label = row.text(Part.SECTION.name());
        String told = row.text(Part.SECTION_CODE.name());
        if (label.isEmpty() && told.isEmpty()) {
            return null;
        }
        String shown = told.isEmpty() ? label : (told + " " + label).strip();
        return sections.computeIfAbsent(shown, name -> new TemplateSection("section" + (sections.size() + 1), new Bilingual(name, name))).code();
    }

    private AnswerType type(FormRow row) {
        String told = row.text(Part.TYPE.name()).toLowerCase(Locale.ROOT);
        AnswerType type = TYPES.get(told);
        if (type == AnswerType.CHOICE || type == AnswerType.CHOICES || type == null && !told.isEmpty()) {
            remarks.of(sheet, row, Part.TYPE.name(), SIMPLIFIED, "xlsform.typeMade");
            return AnswerType.TEXT;
        }
        return type == null ? AnswerType.YPN : type;
    }

    private int weight(FormRow row) {
        String told = row.text(Part.WEIGHT.name());
        if (told.matches("[1-9]\\d?|100")) {
            return Integer.parseInt(told);
        }
        if (!told.isEmpty()) {
            remarks.of(sheet, row, Part.WEIGHT.name(), SIMPLIFIED, "xlsform.weightMade");
        }
        return 1;
    }
}
