package org.kantoku.inspections.domain;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The value of an answer in words, as pages, papers and workbooks say it. */
public final class AnswerText {

    private AnswerText() {
    }

    /**
     * @param type  in which it was given, which may have been another one before
     * @param value as {@link Answer} keeps it
     * @param text  gives the text of a key in that language
     */
    public static String of(ItemDefinition item, AnswerType type, String value, Locale locale, UnaryOperator<String> text) {
        return switch (type) {
            case YPN, YN, FILE, PHOTO -> text.apply("inspections.answer." + value);
            case SCALE -> value + " " + text.apply("inspections.answer.scale" + value);
            case DATE -> value.equals(Answer.NEVER) ? text.apply("inspections.answer." + value) : value;
            case CHOICE, CHOICES -> Answer.chosen(value).stream().map(name -> option(item, name, locale)).collect(Collectors.joining(" ・ "));
            case NUMBER, DECIMAL, TEXT, NOTE -> value;
        };
    }

    /** An option by the name it has now; one that is gone by what was stored. */
    public static String option(ItemDefinition item, String name, Locale locale) {
        return item.option(name).map(option -> option.label().in(locale)).orElse(name);
    }
}
