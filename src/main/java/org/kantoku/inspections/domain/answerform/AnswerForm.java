package org.kantoku.inspections.domain.answerform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kantoku.inspections.domain.ItemCondition;
import org.kantoku.inspections.domain.ItemDefinition;

/**
 * A self-assessment as a form: every question that is asked, or that an answer given in the form may bring up, without the closing
 * declaration, which is given when the sheet is handed in.
 *
 * @param work     title of the contract
 * @param firm     name of the contractor
 * @param dueOn    last day in time
 * @param editable whether it takes answers
 */
public record AnswerForm(UUID assessmentId, UUID checklistVersionId, int fiscalYear, String work, String firm, LocalDate dueOn,
        boolean editable, List<FormQuestion> questions) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}-\\d{2}");
    private static final Pattern MORE = Pattern.compile("\\s*>\\s*(\\d+)");

    public AnswerForm {
        questions = List.copyOf(questions);
    }

    /** When a question is asked, in words, or empty; what follows from our own rating is none of the firm's business. */
    public String condition(ItemDefinition item, FormWords words) {
        String text = item.condition().text();
        if (text.isEmpty() || item.condition().names().contains(ItemCondition.TIER)) {
            return "";
        }
        String told = words.condition(text);
        for (String name : item.condition().names()) {
            String place = question(name).map(q -> words.text("answerform.question", q.place())).orElse(CODE.matcher(name).matches() ? "" : name);
            told = told.replaceAll("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])", Matcher.quoteReplacement(place));
        }
        return MORE.matcher(told).replaceAll(match -> words.text("answerform.more", match.group(1)));
    }

    public Optional<FormQuestion> question(String code) {
        return questions.stream().filter(q -> q.item().code().equals(code)).findFirst();
    }
}
