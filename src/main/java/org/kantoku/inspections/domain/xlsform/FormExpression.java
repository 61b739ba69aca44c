package org.kantoku.inspections.domain.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a {@code relevant} or {@code constraint} into the language of {@code shared.condition}: names compared with values, {@code selected()},
 * {@code and}, {@code or}, {@code not()} and brackets. Anything else of XPath is refused.
 */
final class FormExpression {

    private static final Pattern TOKEN = Pattern.compile("\\s*(\\$\\{[^}]+\\}|\\.\\./[\\w.-]+|'[^']*'|\"[^\"]*\"|’[^’]*’|-?\\d+(?:\\.\\d+)?|!=|<=|>=|[=<>(),]"
        + "|[A-Za-z][\\w-]*(?=\\s*\\()|and\\b|or\\b|\\.)");
    private static final Map<String, String> FLIPPED = Map.of("=", "=", "!=", "!=", "<", ">", ">", "<", "<=", ">=", ">=", "<=");
    private static final int MAX_DEPTH = 15;

    private final List<String> tokens = new ArrayList<>();
    private final Meaning meaning;
    private int at;
    private int depth;

    /** What names and chosen values are called here. */
    interface Meaning {

        /** @return name by which conditions know a question, or {@code null} when there is none to ask */
        String name(String question);

        /** The value as it is stored, where it is one of the question's choices. */
        String value(String question, String choice);
    }

    /** It says something that a checklist here does not understand. */
    static final class NotSimple extends Exception {

        private static final long serialVersionUID = 1L;

        NotSimple(String what) {
            super(what);
        }
    }

    private FormExpression(String text, Meaning meaning) throws NotSimple {
        this.meaning = meaning;
        Matcher matcher = TOKEN.matcher(text.strip());
        int end = 0;
        while (end < text.strip().length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new NotSimple(text.strip().substring(end));
            }
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
    }

    /** @throws NotSimple naming the piece that is not understood */
    static String condition(String text, Meaning meaning) throws NotSimple {
        FormExpression expression = new FormExpression(text, meaning);
        String condition = expression.or();
        if (expression.at < expression.tokens.size()) {
            throw new NotSimple(expression.tokens.get(expression.at));
        }
        return condition;
    }

    private String or() throws NotSimple {
        return joined("or", " || ", this::and, UnaryOperator.identity());
    }

    private String and() throws NotSimple {
        return joined("and", " && ", this::unary, part -> part.contains(" || ") ? "(" + part + ")" : part);
    }

    private interface Part {
        String read() throws NotSimple;
    }

    private String joined(String word, String sign, Part part, UnaryOperator<String> guarded) throws NotSimple {
        List<String> parts = new ArrayList<>(List.of(part.read()));
        while (take(word)) {
            parts.add(part.read());
        }
        return parts.size() == 1 ? parts.get(0) : String.join(sign, parts.stream().map(guarded).toList());
    }

    private String unary() throws NotSimple {
        if (++depth > MAX_DEPTH) {
            throw new NotSimple("(");
        }
        try {
            if (take("not")) {
                return "!(" + bracketed() + ")";
            }
            if (take("selected")) {
                require("(");
                String question = question();
                require(",");
                String choice = literal(question);
                require(")");
                return asked(question) + " = " + choice;
            }
            return looking("(") ? "(" + bracketed() + ")" : comparison();
        } finally {
            depth--;
        }
    }

    private String bracketed() throws NotSimple {
        require("(");
        String inner = or();
        require(")");
        return inner;
    }

    private String comparison() throws NotSimple {
        if (isQuestion()) {
            String question = question();
            String operator = operator();
            return asked(question) + " " + operator + " " + literal(question);
        }
        String literal = next();
        String operator = operator();
        String question = question();
        at--;
        tokens.set(at, literal);
        String told = literal(question);
        return asked(question) + " " + FLIPPED.get(operator) + " " + told;
    }

    private boolean isQuestion() {
        return at < tokens.size() && (tokens.get(at).startsWith("${") || tokens.get(at).startsWith("../") || tokens.get(at).equals("."));
    }

    private String question() throws NotSimple {
        if (!isQuestion()) {
            throw new NotSimple(at < tokens.size() ? tokens.get(at) : "");
        }
        String token = next();
        return token.equals(".") ? "." : token.startsWith("${") ? token.substring(2, token.length() - 1).strip() : token.substring(3);
    }

    private String asked(String question) throws NotSimple {
        String name = meaning.name(question);
        if (name == null) {
            throw new NotSimple(question);
        }
        return name;
    }

    private String operator() throws NotSimple {
        String token = next();
        if (!FLIPPED.containsKey(token)) {
            throw new NotSimple(token);
        }
        return token;
    }

    private String literal(String question) throws NotSimple {
        String token = next();
        if (token.matches("-?\\d+(\\.\\d+)?")) {
            return meaning.value(question, token);
        }
        if (!token.matches("'[^']*'|\"[^\"]*\"|’[^’]*’") || token.length() < 3) {
            throw new NotSimple(token);
        }
        return meaning.value(question, token.substring(1, token.length() - 1));
    }

    private String next() throws NotSimple {
        if (at >= tokens.size()) {
            throw new NotSimple("");
        }
        return tokens.get(at++);
    }

    private boolean looking(String token) {
        return at < tokens.size() && tokens.get(at).equals(token);
    }

    private boolean take(String token) {
        if (!looking(token)) {
            return false;
        }
        at++;
        return true;
    }

    private void require(String token) throws NotSimple {
        if (!take(token)) {
            throw new NotSimple(at < tokens.size() ? tokens.get(at) : "");
        }
    }
}
