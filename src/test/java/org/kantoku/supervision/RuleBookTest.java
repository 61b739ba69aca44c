package org.kantoku.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantoku.shared.web.Texts;
import org.kantoku.supervision.domain.Addressee;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.rules.DutyRules;

/**
 * {@code docs/rules.md} and {@code docs/rules.ja.md} are made from the rules and their texts. After a rule changed they are written anew by
 * {@code mvn -o test -Dtest=RuleBookTest -Dkantoku.write.rules=true}.
 */
class RuleBookTest {

    private static final String DUTY = "supervision.duty.";
    private static final String REASON = "supervision.reason.";

    @ParameterizedTest
    @CsvSource({"en, docs/rules.md", "ja, docs/rules.ja.md"})
    void theBookSaysWhatTheRulesSay(String language, String file) throws IOException {
        String book = book(Texts.in(Locale.forLanguageTag(language)));
        Path path = Path.of(file);
        if (Boolean.getBoolean("kantoku.write.rules")) {
            Files.writeString(path, book);
        }
        assertThat(Files.readString(path)).isEqualTo(book);
    }

    @Test
    void everyRuleOfTheModelIsInUse() {
        assertThat(Stream.concat(DutyRules.all().stream().map(rule -> rule.id()), DutyRules.ofFederation().stream().map(rule -> rule.id()))
            .collect(Collectors.toSet())).containsExactlyInAnyOrder(RuleId.values());
    }

    private static String book(Texts texts) {
        StringBuilder book = new StringBuilder("# " + say(texts, "title") + "\n\n" + say(texts, "lead") + "\n");
        for (RuleId rule : RuleId.values()) {
            book.append("\n## ").append(rule).append(' ').append(texts.format("supervision.rule." + rule)).append("\n\n| ").append(say(texts, "what")).append(" | ")
                .append(say(texts, "due")).append(" | ").append(say(texts, "ends")).append(" | ").append(say(texts, "told")).append(" | ")
                .append(say(texts, "origin")).append(" |\n|---|---|---|---|---|\n");
            keys(texts, DUTY, rule).forEach(key -> book.append(row(texts, rule, key)));
            book.append('\n').append(say(texts, "waivable")).append(": ").append(say(texts, rule.isWaivable() ? "yes" : "no")).append(". ")
                .append(say(texts, "reasons")).append(":\n\n");
            keys(texts, REASON, rule).forEach(key -> book.append("- ").append(texts.getString(REASON + key).replace("''", "'")).append('\n'));
        }
        return book.toString();
    }

    private static String row(Texts texts, RuleId rule, String key) {
        String branch = key.contains(".") ? key.substring(key.indexOf('.') + 1) : "";
        List<Addressee> told = rule.toldFirst(branch);
        return "| " + texts.format(DUTY + key) + " | " + texts.format("supervision.due." + key) + " | " + texts.format("supervision.ends." + key) + " | "
            + told.stream().map(texts::of).collect(Collectors.joining(", ")) + " | " + texts.of(rule.origin(branch)) + " |\n";
    }

    private static List<String> keys(Texts texts, String prefix, RuleId rule) {
        return new TreeSet<>(texts.keySet()).stream().filter(key -> key.startsWith(prefix)).map(key -> key.substring(prefix.length()))
            .filter(key -> Arrays.asList(key.split("\\.")).get(0).equals(rule.name())).toList();
    }

    private static String say(Texts texts, String key) {
        return texts.format("supervision.rulebook." + key);
    }
}
