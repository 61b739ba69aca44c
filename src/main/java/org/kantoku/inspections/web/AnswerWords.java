package org.kantoku.inspections.web;

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
        if (value == null) {
            return texts.text("inspections.answer.none");
        }
        if (type == AnswerType.SCALE) {
            return value + " " + texts.text("inspections.answer.scale" + value);
        }
        boolean word = type == AnswerType.YPN || type == AnswerType.YN || value.equals(Answer.NEVER) || value.equals(Answer.ATTACHED) || value.equals(Answer.NONE);
        return word ? texts.text("inspections.answer." + value) : value;
    }
}
