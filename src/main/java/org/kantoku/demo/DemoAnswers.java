package org.kantoku.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.AssessmentContext;
import org.kantoku.inspections.domain.ItemDefinition;
import org.kantoku.inspections.domain.Sheet;

/**
 * Fills in a sheet as it is usually filled in, apart from what the story says: yes, the usual value of the item, or what
 * was seen this time. The result is judged by the domain like any other sheet.
 */
final class DemoAnswers {

    private static final Pattern SEEN = Pattern.compile("([A-Z]{2}-\\d{2})=([^:?]+)(?:\\?(YES|NO))?(?::(.*))?");

    private final Map<String, DemoRow> usual = new HashMap<>();

    DemoAnswers(DemoCalendar calendar) {
        DemoFile.read("usual-answers.csv", calendar).forEach(row -> usual.put(row.required("item"), row));
    }

    /**
     * @param seen       what differs, as {@code OS-18=NO:what was seen}; {@code ?NO} after the value is the inspector's judgement
     * @param principals people whose data the contractor holds
     * @param handlers   people who handle them
     */
    Map<String, Answer> fill(Sheet sheet, AssessmentContext context, Iterable<String> seen, long principals, long handlers) {
        Map<String, Answer> differing = new HashMap<>();
        seen.forEach(text -> read(text, sheet, context.on(), differing));
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (ItemDefinition item : sheet.items()) {
            boolean asked = item.condition().holds(context, sheet, answers) && (item.isRequired() || usual.containsKey(item.code()));
            if (asked) {
                Answer answer = differing.getOrDefault(item.code(), usual(item, context, principals, handlers));
                answer.check(item, context.on());
                answers.put(item.code(), answer);
            }
        }
        return answers;
    }

    private Answer usual(ItemDefinition item, AssessmentContext context, long principals, long handlers) {
        if (item.code().equals("SA-35") && context.foreignApproved()) {
            return Answer.of(Answer.NO);
        }
        DemoRow row = usual.get(item.code());
        if (row == null) {
            return Answer.of(item.type() == AnswerType.SCALE ? "4" : item.type() == AnswerType.FILE ? Answer.ATTACHED : Answer.YES);
        }
        String value = row.required("value").replace("{principals}", String.valueOf(principals)).replace("{handlers}", String.valueOf(handlers));
        return Answer.of(dated(item, value, context.on())).withComment(row.text("comment"));
    }

    private static void read(String text, Sheet sheet, LocalDate on, Map<String, Answer> into) {
        Matcher parts = SEEN.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not an answer: " + text);
        }
        sheet.item(parts.group(1)).ifPresent(item -> {
            Answer answer = Answer.of(dated(item, parts.group(2), on)).withComment(parts.group(4));
            into.put(item.code(), parts.group(3) == null ? answer : answer.withJudgement(parts.group(3).equals(Answer.YES)));
        });
    }

    private static String dated(ItemDefinition item, String value, LocalDate on) {
        return item.type() == AnswerType.DATE ? on.plusDays(Integer.parseInt(value)).toString() : value;
    }
}
