package org.kantoku.shared.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recursive descent over a bounded text; one instance reads one condition. */
final class ConditionParser {

    private static final int MAX_LENGTH = 500;
    private static final int MAX_DEPTH = 20;
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,39}(-[0-9]{1,3}[a-z]?)?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
    /** A value with blanks or signs in it, as names of choices in forms from elsewhere have. */
    private static final Pattern QUOTED = Pattern.compile("'[^'\\p{Cntrl}]{1,80}'");
    private static final List<String> OPERATORS = List.of(">=", "<=", "==", "!=", "=", ">", "<");

    private final String text;
    private int position;
    private int depth;

    ConditionParser(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new InvalidCondition("longer than " + MAX_LENGTH + " characters", MAX_LENGTH);
        }
        this.text = text;
    }

    Node parse() {
        Node node = or();
        skipBlanks();
        if (position < text.length()) {
            throw refuse("unexpected text");
        }
        return node;
    }

    private Node or() {
        Node node = and();
        while (take("||")) {
            node = new Node.Or(node, and());
        }
        return node;
    }

    private Node and() {
        Node node = unary();
        while (take("&&")) {
            node = new Node.And(node, unary());
        }
        return node;
    }

    private Node unary() {
        if (++depth > MAX_DEPTH) {
            throw refuse("nested deeper than " + MAX_DEPTH);
        }
        try {
            if (!lookingAt("!=") && take("!")) {
                return new Node.Not(unary());
            }
            if (take("(")) {
                Node node = or();
                require(")");
                return node;
            }
            return comparison();
        } finally {
            depth--;
        }
    }

    private Node comparison() {
        String name = word(NAME, "a name expected");
        if (takeIn()) {
            return new Node.In(name, literals());
        }
        for (String operator : OPERATORS) {
            if (take(operator)) {
                return new Node.Compare(name, operator, literal());
            }
        }
        return new Node.Is(name);
    }

    private boolean takeIn() {
        skipBlanks();
        Matcher in = Pattern.compile("in\\s*\\(").matcher(text).region(position, text.length());
        if (!in.lookingAt()) {
            return false;
        }
        position = in.end();
        return true;
    }

    private List<String> literals() {
        List<String> literals = new ArrayList<>();
        do {
            literals.add(literal());
        } while (take(","));
        require(")");
        return List.copyOf(literals);
    }

    private String literal() {
        skipBlanks();
        if (lookingAt("'")) {
            String quoted = word(QUOTED, "a closing quote expected");
            return quoted.substring(1, quoted.length() - 1);
        }
        boolean numeric = position < text.length() && (text.charAt(position) == '-' || Character.isDigit(text.charAt(position)));
        return numeric ? word(NUMBER, "a number expected") : word(NAME, "a value expected");
    }

    private String word(Pattern pattern, String otherwise) {
        skipBlanks();
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            throw refuse(otherwise);
        }
        position = matcher.end();
        return matcher.group();
    }

    private boolean take(String token) {
        if (!lookingAt(token)) {
            return false;
        }
        position += token.length();
        return true;
    }

    private boolean lookingAt(String token) {
        skipBlanks();
        return text.startsWith(token, position);
    }

    private void require(String token) {
        if (!take(token)) {
            throw refuse("'" + token + "' expected");
        }
    }

    private void skipBlanks() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    private InvalidCondition refuse(String message) {
        return new InvalidCondition(message, position);
    }
}
