package org.kantoku.inspections.domain.xlsform;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kantoku.inspections.domain.AnswerType;

/**
 * What the column {@code type} says, in the words of today's XLSForm or of older ones.
 *
 * @param kind   what the row is
 * @param answer type of the answer, for questions; of choices {@link AnswerType#CHOICE} or {@link AnswerType#CHOICES}
 * @param list   of choices, for those
 * @param other  whether something else may be written
 */
record FormType(RowKind kind, AnswerType answer, String list, boolean other) {

    private static final Pattern SELECT = Pattern.compile("(select(?:_one|1| one)?|select_multiple|select multiple|select all that apply)\\s+(?:from\\s+)?(\\S+)"
        + "(\\s+or[_ ](?:specify[_ ])?other)?", Pattern.CASE_INSENSITIVE);
    private static final Map<String, AnswerType> ANSWERS = Map.ofEntries(Map.entry("text", AnswerType.TEXT), Map.entry("string", AnswerType.TEXT),
        Map.entry("phone number", AnswerType.TEXT), Map.entry("phone_number", AnswerType.TEXT), Map.entry("integer", AnswerType.NUMBER),
        Map.entry("int", AnswerType.NUMBER), Map.entry("decimal", AnswerType.DECIMAL), Map.entry("date", AnswerType.DATE),
        Map.entry("note", AnswerType.NOTE), Map.entry("image", AnswerType.PHOTO), Map.entry("photo", AnswerType.PHOTO), Map.entry("file", AnswerType.FILE));
    private static final Set<String> METADATA = Set.of("start", "end", "today", "deviceid", "subscriberid", "simserial", "phonenumber", "username", "email",
        "audit", "get start time", "get end time", "get today", "get device id", "get subscriber id", "get sim id", "get phone number",
        "set form title", "set form id");

    /** What a row is. */
    enum RowKind {
        QUESTION, GROUP, GROUP_END, REPEAT, REPEAT_END,
        /** Told by the device, not asked. */
        METADATA,
        /** A type of XLSForm that a checklist here does not have. */
        UNSUPPORTED
    }

    static FormType of(String told) {
        String type = told.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (type.matches("begin[ _]group")) {
            return of(RowKind.GROUP);
        }
        if (type.matches("end[ _]group")) {
            return of(RowKind.GROUP_END);
        }
        if (type.matches("begin[ _]repeat")) {
            return of(RowKind.REPEAT);
        }
        if (type.matches("end[ _]repeat")) {
            return of(RowKind.REPEAT_END);
        }
        if (METADATA.contains(type)) {
            return of(RowKind.METADATA);
        }
        Matcher select = SELECT.matcher(told.strip().replaceAll("\\s+", " "));
        if (select.matches()) {
            String how = select.group(1).toLowerCase(Locale.ROOT);
            boolean several = how.contains("multiple") || how.contains("all that apply");
            return new FormType(RowKind.QUESTION, several ? AnswerType.CHOICES : AnswerType.CHOICE, select.group(2), select.group(3) != null);
        }
        AnswerType answer = ANSWERS.get(type);
        return answer == null ? of(RowKind.UNSUPPORTED) : new FormType(RowKind.QUESTION, answer, null, false);
    }

    private static FormType of(RowKind kind) {
        return new FormType(kind, null, null, false);
    }
}
