package org.kantoku.inspections.domain.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.templates.ItemOption;
import org.kantoku.shared.Bilingual;

/** The lists of choices; those that say yes and no, or 0 to 4, are answer types of their own here. */
final class FormChoices {

    /** Choices that are scored here, by the names that forms give them. */
    private static final Map<String, String> SCORED = Map.ofEntries(Map.entry("yes", Answer.YES), Map.entry("no", Answer.NO),
        Map.entry("partial", Answer.PARTIAL), Map.entry("partly", Answer.PARTIAL), Map.entry("na", Answer.NOT_APPLICABLE),
        Map.entry("n_a", Answer.NOT_APPLICABLE), Map.entry("not_applicable", Answer.NOT_APPLICABLE));
    private static final Map<String, List<String>> WORDS = Map.of(Answer.YES, List.of("yes", "はい"), Answer.NO, List.of("no", "いいえ"),
        Answer.PARTIAL, List.of("partial", "partly", "一部"), Answer.NOT_APPLICABLE, List.of("n/a", "not applicable", "該当なし"));
    private static final List<String> SCALE = List.of("0", "1", "2", "3", "4");

    private static final Map<AnswerType, List<ItemOption>> OURS = Map.of(
        AnswerType.YN, List.of(option("yes", "はい", "Yes"), option("no", "いいえ", "No")),
        AnswerType.YPN, List.of(option("yes", "はい", "Yes"), option("partial", "一部", "Partly"), option("no", "いいえ", "No"), option("na", "該当なし", "Not applicable")),
        AnswerType.SCALE, List.of(option("0", "なし", "None"), option("1", "計画", "Planned"), option("2", "一部実施", "Partly done"), option("3", "実施", "Done"),
            option("4", "実施し見直している", "Done and reviewed")));
    private static final Map<AnswerType, String> NAMES = Map.of(AnswerType.YN, "yes_no", AnswerType.YPN, "yes_partial_no", AnswerType.SCALE, "scale");

    private final Map<String, List<ItemOption>> lists = new LinkedHashMap<>();

    private static ItemOption option(String name, String ja, String en) {
        return new ItemOption(name, new Bilingual(ja, en));
    }

    /** The choices of an answer type of ours, as a form has them. */
    static List<ItemOption> ours(AnswerType type) {
        return OURS.get(type);
    }

    /** The name of a list that is ours. */
    static Optional<String> name(List<ItemOption> options) {
        return OURS.entrySet().stream().filter(ours -> ours.getValue().equals(options)).map(ours -> NAMES.get(ours.getKey())).findFirst();
    }

    void add(String list, ItemOption option) {
        lists.computeIfAbsent(list, name -> new ArrayList<>()).add(option);
    }

    List<ItemOption> list(String name) {
        return lists.get(name);
    }

    boolean holds(String list, String name) {
        return lists.containsKey(list) && lists.get(list).stream().anyMatch(option -> option.name().equals(name));
    }

    /** The type of the answer: a list whose names and words are ours is the type of ours. */
    AnswerType type(FormType told) {
        if (told.answer() != AnswerType.CHOICE || told.other() || !lists.containsKey(told.list())) {
            return told.answer();
        }
        List<ItemOption> options = lists.get(told.list());
        List<String> names = options.stream().map(option -> scored(option.name())).toList();
        if (!options.stream().allMatch(FormChoices::isWordedAsOurs)) {
            return AnswerType.CHOICE;
        }
        if (same(names, List.of(Answer.YES, Answer.NO))) {
            return AnswerType.YN;
        }
        if (same(names, List.of(Answer.YES, Answer.PARTIAL, Answer.NO, Answer.NOT_APPLICABLE))) {
            return AnswerType.YPN;
        }
        return same(names, SCALE) ? AnswerType.SCALE : AnswerType.CHOICE;
    }

    private static boolean same(List<String> names, List<String> ours) {
        return names.size() == ours.size() && names.containsAll(ours);
    }

    private static boolean isWordedAsOurs(ItemOption option) {
        String name = scored(option.name());
        return SCALE.contains(name) || WORDS.containsKey(name) && isOne(option.label(), WORDS.get(name));
    }

    private static boolean isOne(Bilingual label, List<String> words) {
        return words.contains(label.ja().toLowerCase(Locale.ROOT)) && words.contains(label.en().toLowerCase(Locale.ROOT));
    }

    /** What a form calls an answer of ours. */
    static String written(String answer) {
        return OURS.get(AnswerType.YPN).stream().map(ItemOption::name).filter(name -> scored(name).equals(answer)).findFirst().orElse(answer);
    }

    /** The answer as it is stored here, where the type is one of ours. */
    static String scored(String name) {
        return SCORED.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }
}
