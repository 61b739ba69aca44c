package org.kantoku.shared.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.kantoku.shared.TriState;
import org.omnifaces.util.Faces;

/** Conditions of clauses and checklist items as people read them: facts by their names, the joints and answers in words. */
@Named
@RequestScoped
public class ConditionWords {

    private static final Pattern ONE_OF = Pattern.compile("([A-Za-z]\\w*) in \\(([^)]*)\\)");
    private static final Pattern ANSWER = Pattern.compile("=\\s*(YES|NO)\\b");
    private static final Pattern FACT = Pattern.compile("(?<![\\w-])[A-Za-z][A-Za-z0-9]*");

    /** @param condition in the language of {@code shared.condition}; the empty one always holds */
    public String of(Object condition) {
        return words(condition, Texts.in(Faces.getLocale()));
    }

    static String words(Object condition, Texts texts) {
        if (condition.toString().isEmpty()) {
            return texts.format("condition.always");
        }
        String words = ONE_OF.matcher(condition.toString()).replaceAll(m -> quoted(texts.format("condition.oneOf", fact(texts, m.group(1)), m.group(2).replace(",", ", "))));
        words = ANSWER.matcher(words).replaceAll(m -> quoted(texts.format("condition.answer", texts.of(TriState.valueOf(m.group(1))))));
        words = FACT.matcher(words).replaceAll(m -> quoted(fact(texts, m.group())));
        return words.replace("&&", texts.format("condition.and")).replace("||", texts.format("condition.or"));
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }

    private static String fact(Texts texts, String name) {
        String key = "condition.fact." + name;
        String contractual = "contracts.fact." + name;
        return texts.containsKey(contractual) ? texts.format(contractual) : texts.containsKey(key) ? texts.format(key) : name;
    }
}
