package org.kantoku.inspections.domain.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.templates.TemplateItem;

/** Writes a condition of ours as XLSForm has it; one that asks for facts of the contract cannot be written so. */
final class RelevantText {

    private static final Pattern TOKEN = Pattern.compile("\\s*('[^']*'|[A-Za-z_][A-Za-z0-9_]{0,39}(?:-[0-9]{1,3}[a-z]?)?|-?\\d+(?:\\.\\d+)?|&&|\\|\\||!=|>=|<=|==|=|>|<|!|[(),])");

    private final Map<String, TemplateItem> items;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    private RelevantText(String condition, Map<String, TemplateItem> items) {
        this.items = items;
        Matcher matcher = TOKEN.matcher(condition);
        while (matcher.find()) {
            tokens.add(matcher.group(1));
        }
    }

    /** @param items by their codes; {@code value} stands for the answer itself, in a constraint */
    static Optional<String> of(String condition, Map<String, TemplateItem> items) {
        return new RelevantText(condition, items).written();
    }

    private Optional<String> written() {
        StringBuilder out = new StringBuilder();
        while (at < tokens.size()) {
            String token = tokens.get(at++);
            Optional<String> piece = switch (token) {
                case "&&" -> Optional.of(" and ");
                case "||" -> Optional.of(" or ");
                case "!" -> looking("(") ? Optional.of("not") : Optional.empty();
                case "(", ")" -> Optional.of(token);
                default -> comparison(token);
            };
            if (piece.isEmpty()) {
                return Optional.empty();
            }
            out.append(piece.get());
        }
        return Optional.of(out.toString());
    }

    private Optional<String> comparison(String name) {
        boolean itself = name.equals("value");
        TemplateItem item = items.get(name);
        if (!itself && item == null || at >= tokens.size()) {
            return Optional.empty();
        }
        String asked = itself ? "." : "${" + name + "}";
        if (looking("in")) {
            at += 2;
            List<String> parts = new ArrayList<>();
            while (at < tokens.size() && !tokens.get(at).equals(")")) {
                if (!tokens.get(at).equals(",")) {
                    parts.add(equal(asked, "=", tokens.get(at), item));
                }
                at++;
            }
            at++;
            return Optional.of(parts.stream().collect(Collectors.joining(" or ", "(", ")")));
        }
        if (!tokens.get(at).matches("==?|!=|[<>]=?") || at + 1 >= tokens.size()) {
            return Optional.empty();
        }
        String operator = tokens.get(at++).replace("==", "=");
        return Optional.of(equal(asked, operator, tokens.get(at++), item));
    }

    private static String equal(String asked, String operator, String literal, TemplateItem item) {
        String value = literal.startsWith("'") ? literal : literal.matches("-?\\d+(\\.\\d+)?") ? literal : "'" + stored(literal, item) + "'";
        boolean several = item != null && item.type() == AnswerType.CHOICES;
        return several && operator.equals("=") ? "selected(" + asked + ", " + value + ")" : asked + " " + operator + " " + value;
    }

    private static String stored(String literal, TemplateItem item) {
        boolean ours = item != null && (item.type() == AnswerType.YN || item.type() == AnswerType.YPN);
        return ours ? FormChoices.written(literal) : literal;
    }

    private boolean looking(String token) {
        return at < tokens.size() && tokens.get(at).equals(token);
    }
}
