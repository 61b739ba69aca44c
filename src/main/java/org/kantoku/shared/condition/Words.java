package org.kantoku.shared.condition;

import java.math.BigDecimal;

import org.kantoku.shared.TriState;

/** Values of facts as words that a condition can compare. */
final class Words {

    private Words() {
    }

    /** The word of a value; {@code null} when the value is not known. */
    static String of(Object value) {
        if (value == null || value == TriState.UNKNOWN) {
            return null;
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Boolean flag) {
            return (flag ? TriState.YES : TriState.NO).name();
        }
        String text = value.toString().strip();
        return text.isEmpty() || text.equals(TriState.UNKNOWN.name()) ? null : text;
    }

    static boolean same(String word, String literal) {
        BigDecimal left = number(word);
        BigDecimal right = number(literal);
        return left != null && right != null ? left.compareTo(right) == 0 : word.equals(literal);
    }

    /** The number a word stands for, or {@code null}. Only plain decimals: an exponent could make a comparison explode. */
    static BigDecimal number(String word) {
        return word.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?") ? new BigDecimal(word) : null;
    }
}
