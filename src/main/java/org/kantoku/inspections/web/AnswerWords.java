package org.kantoku.inspections.web;

import java.util.Locale;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import org.kantoku.inspections.application.AnswerLine;
import org.kantoku.inspections.domain.AnswerText;
import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.ItemDefinition;
import org.kantoku.shared.web.TextBean;

/** An answer in the reader's words: {@code NO} reads いいえ, {@code 2} on a scale reads 2 一部実施. */
@Named
@ApplicationScoped
public class AnswerWords {

    private TextBean texts;

    protected AnswerWords() {
    }

    @Inject
    public AnswerWords(TextBean texts) {
        this.texts = texts;
    }

    public String of(AnswerLine line) {
        return of(line.item(), line.item().type(), line.answer().value());
    }

    /** What was answered before; options by the names they have now. */
    public String before(AnswerLine line) {
        return line.previous() == null ? "" : of(line.item(), AnswerType.valueOf(line.previous().type()), line.previous().value());
    }

    private String of(ItemDefinition item, AnswerType type, String value) {
        return of(item, type, value, Faces.getLocale(), texts::text);
    }

    /** @param text gives the text of a key in that language */
    static String of(ItemDefinition item, AnswerType type, String value, Locale locale, UnaryOperator<String> text) {
        if (value == null) {
            return text.apply("inspections.answer.none");
        }
        return AnswerText.of(item, type, value, locale, text);
    }
}
