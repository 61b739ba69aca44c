package org.kantoku.inspections.domain.answerform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.ItemDefinition;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.inspections.domain.Sheets;
import org.kantoku.shared.web.Texts;
import org.kantoku.support.Book;

/** The published self-assessment as a form, and what comes back of it. */
final class Forms {

    static final UUID ASSESSMENT = UUID.fromString("11111111-1111-4111-8111-111111111111");
    static final UUID CHECKLIST = UUID.fromString("22222222-2222-4222-8222-222222222222");
    static final UUID BOOK = UUID.fromString("33333333-3333-4333-8333-333333333333");
    static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    static final FormWords JA = words(Locale.JAPANESE);
    static final FormWords EN = words(Locale.ENGLISH);
    static final AnswerCells CELLS = new AnswerCells(List.of(JA, EN));

    private Forms() {
    }

    private static FormWords words(Locale locale) {
        return new FormWords() {
            @Override
            public String language() {
                return locale.getLanguage();
            }

            @Override
            public String text(String key, Object... arguments) {
                return Texts.in(locale).format(key, arguments);
            }

            @Override
            public String condition(String condition) {
                return condition;
            }
        };
    }

    static AnswerForm form() {
        return form(Map.of());
    }

    /** @param answers stored answers by item code, each written once */
    static AnswerForm form(Map<String, Answer> answers) {
        List<FormQuestion> questions = new ArrayList<>();
        for (ItemDefinition item : Sheets.SELF.items()) {
            if (!item.code().equals(SelfAssessment.DECLARATION)) {
                Answer answer = answers.getOrDefault(item.code(), Answer.of(null));
                boolean given = answers.containsKey(item.code());
                FormQuestion.Previous previous = item.code().equals("SA-01")
                    ? new FormQuestion.Previous(LocalDate.of(2025, 7, 20), AnswerType.YPN, Answer.of(Answer.YES).withComment("体制図あり")) : null;
                questions.add(new FormQuestion(questions.size() + 1, item, answer, given ? 1 : 0,
                    given ? UUID.nameUUIDFromBytes(item.code().getBytes()) : null, previous, null));
            }
        }
        return new AnswerForm(ASSESSMENT, CHECKLIST, 2026, "配達業務", "みどり急便株式会社", LocalDate.of(2026, 7, 31), true, questions);
    }

    /** The form with another answer to one question, written by somebody else in the portal. */
    static AnswerForm changed(AnswerForm form, String code, Answer answer, UUID write) {
        return new AnswerForm(form.assessmentId(), form.checklistVersionId(), form.fiscalYear(), form.work(), form.firm(), form.dueOn(), true,
            form.questions().stream().map(q -> q.item().code().equals(code)
                ? new FormQuestion(q.place(), q.item(), answer, q.revision() + 1, write, q.previous(), q.remark()) : q).toList());
    }

    static Book written(AnswerForm form, FormWords words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            AnswerFormWriter.write(form, words, BOOK, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Book(out.toByteArray());
    }

    static FilledForm read(Book book) {
        return read(book.bytes());
    }

    static FilledForm read(byte[] bytes) {
        try {
            Path file = Files.createTempFile("form", ".xlsx");
            try {
                Files.write(file, bytes);
                return AnswerFormReader.read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
