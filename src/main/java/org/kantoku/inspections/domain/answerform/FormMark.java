package org.kantoku.inspections.domain.answerform;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.ItemDefinition;

/**
 * What a workbook says of itself on its hidden sheet: whose questions it holds, and what had been answered when it was written.
 *
 * @param bookId made for this one download
 * @param told   by item code
 */
public record FormMark(UUID assessmentId, UUID checklistVersionId, UUID bookId, Map<String, Told> told) {

    public FormMark {
        told = Map.copyOf(told);
    }

    /**
     * An answer as it was when the workbook was written.
     *
     * @param digest of its content
     */
    public record Told(int revision, UUID digest) {
    }

    /** Stands for what an answer says; equal for equal words, whatever kind of line ends they have, and for equal numbers. */
    public static UUID digest(AnswerType type, Answer answer) {
        boolean number = type == AnswerType.NUMBER || type == AnswerType.DECIMAL;
        String content = String.join("\u0000", number ? number(answer.value()) : said(answer.value()), said(answer.naReason()), said(answer.comment()));
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The id of the write by which this workbook gives an answer. It follows from the workbook, the revision it replaces and the
     * content, so that sending twice does no harm and a workbook knows its own answers again.
     */
    public UUID write(ItemDefinition item, int base, Answer answer) {
        return UUID.nameUUIDFromBytes((bookId + "/" + item.code() + "/" + base + "/" + digest(item.type(), answer)).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the newest answer to a question came from this very workbook. */
    public boolean wrote(FormQuestion question) {
        return question.revision() > 0
            && write(question.item(), question.revision() - 1, question.answer()).equals(question.written());
    }

    private static String number(String value) {
        return value != null && value.matches("\\d{1,18}(\\.\\d{1,9})?") ? AnswerCells.plainNumber(new BigDecimal(value)) : said(value);
    }

    private static String said(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
