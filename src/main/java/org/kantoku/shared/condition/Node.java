package org.kantoku.shared.condition;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kantoku.shared.TriState;

/** The parsed form of a {@link Condition}. */
sealed interface Node {

    Truth evaluate(Map<String, ?> facts);

    void collectNames(Set<String> names);

    /** The empty condition. */
    record Always() implements Node {
        @Override
        public Truth evaluate(Map<String, ?> facts) {
            return Truth.TRUE;
        }

        @Override
        public void collectNames(Set<String> names) {
            // reads no fact
        }
    }

    /** A fact that holds by itself: yes, true, or a number above zero. */
    record Is(String name) implements Node {
        @Override
        public Truth evaluate(Map<String, ?> facts) {
            Object value = facts.get(name);
            if (value instanceof Boolean flag) {
                return Truth.of(flag);
            }
            if (value instanceof Number number) {
                return Truth.of(new BigDecimal(number.toString()).signum() > 0);
            }
            String word = Words.of(value);
            return word == null ? Truth.UNKNOWN : Truth.of(word.equals(TriState.YES.name()));
        }

        @Override
        public void collectNames(Set<String> names) {
            names.add(name);
        }
    }

    /** A comparison with a literal. */
    record Compare(String name, String operator, String literal) implements Node {
        @Override
        public Truth evaluate(Map<String, ?> facts) {
            if (facts.get(name) instanceof Collection<?> several) {
                Truth among = Truth.of(several.stream().anyMatch(one -> Words.same(one.toString(), literal)));
                return operator.equals("!=") ? among.not() : operator.startsWith("=") ? among : Truth.UNKNOWN;
            }
            String word = Words.of(facts.get(name));
            if (word == null) {
                return Truth.UNKNOWN;
            }
            return switch (operator) {
                case "=", "==" -> Truth.of(Words.same(word, literal));
                case "!=" -> Truth.of(!Words.same(word, literal));
                default -> ordered(word);
            };
        }

        private Truth ordered(String word) {
            BigDecimal left = Words.number(word);
            BigDecimal right = Words.number(literal);
            if (left == null || right == null) {
                return Truth.UNKNOWN;
            }
            int order = left.compareTo(right);
            return Truth.of(switch (operator) {
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                case "<" -> order < 0;
                default -> order <= 0;
            });
        }

        @Override
        public void collectNames(Set<String> names) {
            names.add(name);
        }
    }

    /** One of several literals. */
    record In(String name, List<String> literals) implements Node {
        @Override
        public Truth evaluate(Map<String, ?> facts) {
            if (facts.get(name) instanceof Collection<?> several) {
                return Truth.of(several.stream().anyMatch(one -> literals.stream().anyMatch(literal -> Words.same(one.toString(), literal))));
            }
            String word = Words.of(facts.get(name));
            return word == null ? Truth.UNKNOWN : Truth.of(literals.stream().anyMatch(literal -> Words.same(word, literal)));
        }

        @Override
        public void collectNames(Set<String> names) {
            names.add(name);
        }
    }

    /** Negation. */
    record Not(Node operand) implements Node {
        @Override
        public Truth evaluate(Map<String, ?> facts) {
            return operand.evaluate(facts).not();
        }

        @Override
        public void collectNames(Set<String> names) {
            operand.collectNames(names);
        }
    }

    /** Conjunction. */
    record And(Node left, Node right) implements Node {
        @Override
        public Truth evaluate(Map<String, ?> facts) {
            return left.evaluate(facts).and(right.evaluate(facts));
        }

        @Override
        public void collectNames(Set<String> names) {
            left.collectNames(names);
            right.collectNames(names);
        }
    }

    /** Disjunction. */
    record Or(Node left, Node right) implements Node {
        @Override
        public Truth evaluate(Map<String, ?> facts) {
            return left.evaluate(facts).or(right.evaluate(facts));
        }

        @Override
        public void collectNames(Set<String> names) {
            left.collectNames(names);
            right.collectNames(names);
        }
    }
}
