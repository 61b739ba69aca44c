package org.kantoku.inspections.web.answerform;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.kantoku.inspections.domain.answerform.AnswerCells;
import org.kantoku.inspections.domain.answerform.FormWords;
import org.kantoku.shared.web.ConditionWords;
import org.kantoku.shared.web.TextBean;
import org.kantoku.shared.web.Texts;

/** The languages of forms: the page's own first. */
@RequestScoped
public class PageWords {

    private ConditionWords conditions;
    private TextBean page;

    protected PageWords() {
    }

    @Inject
    public PageWords(ConditionWords conditions, TextBean page) {
        this.conditions = conditions;
        this.page = page;
    }

    /** The page's language. */
    public FormWords words() {
        return of("en".equals(page.language()) ? Locale.ENGLISH : Locale.JAPANESE);
    }

    /** Answers as cells hold them, written in the page's language, read in both. */
    public AnswerCells cells() {
        List<FormWords> languages = Stream.of(Locale.JAPANESE, Locale.ENGLISH).map(this::of)
            .sorted((a, b) -> Boolean.compare(b.language().equals(page.language()), a.language().equals(page.language()))).toList();
        return new AnswerCells(languages);
    }

    private FormWords of(Locale locale) {
        Texts texts = Texts.in(locale);
        return new FormWords() {
            @Override
            public String language() {
                return locale.getLanguage();
            }

            @Override
            public String text(String key, Object... arguments) {
                return texts.format(key, arguments);
            }

            @Override
            public String condition(String condition) {
                return conditions.of(condition);
            }
        };
    }
}
