package org.kantoku.inspections.web;

import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import org.kantoku.inspections.application.AnswerLine;
import org.kantoku.inspections.domain.Answer;
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
        if (value == null) {
            return texts.text("inspections.answer.none");
        }
        if (type == AnswerType.CHOICE || type == AnswerType.CHOICES) {
            return Answer.chosen(value).stream().map(name -> item.option(name).map(option -> option.label().in(Faces.getLocale())).orElse(name)).collect(Collectors.joining(" ・ "));
        }
        if (type == AnswerType.SCALE) {
            return value + " " + texts.text("inspections.answer.scale" + value);
        }
        boolean word = type == AnswerType.YPN || type == AnswerType.YN || value.equals(Answer.NEVER) || value.equals(Answer.ATTACHED) || value.equals(Answer.NONE);
        return word ? texts.text("inspections.answer." + value) : value;
    }
}
