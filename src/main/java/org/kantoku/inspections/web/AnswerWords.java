package org.kantoku.inspections.web;

import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.AnswerLine;
import org.kantoku.inspections.application.PriorAnswer;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.AnswerType;
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
        return of(line.item().type(), line.answer().value());
    }

    public String of(PriorAnswer prior) {
        return prior == null ? "" : of(AnswerType.valueOf(prior.type()), prior.value());
    }

    private String of(AnswerType type, String value) {
        return of(type, value, texts::text);
    }

    /** @param text gives the text of a key in the language wanted */
    static String of(AnswerType type, String value, UnaryOperator<String> text) {
        if (value == null) {
            return text.apply("inspections.answer.none");
        }
        if (type == AnswerType.SCALE) {
            return value + " " + text.apply("inspections.answer.scale" + value);
        }
        boolean word = type == AnswerType.YPN || type == AnswerType.YN || value.equals(Answer.NEVER) || value.equals(Answer.ATTACHED) || value.equals(Answer.NONE);
        return word ? text.apply("inspections.answer." + value) : value;
    }
}
