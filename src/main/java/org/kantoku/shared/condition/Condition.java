package org.kantoku.shared.condition;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A condition of the clause catalogue or of a checklist item over named facts, such as
 * {@code pd && (offPremises || cloud)}, {@code tier in (S,A)}, {@code SA-11>0} or {@code SA-35=NO}.
 *
 * <p>The language has names, literals, {@code ! && ||}, comparisons, {@code in} and brackets, and nothing else: no calls,
 * no members, no classes, no assignment. A hostile text can therefore do no more than be refused; its length and its depth
 * are bounded too. A fact that is missing or undecided is {@link Truth#UNKNOWN}.
 */
public final class Condition {

    private final String text;
    private final Node root;

    private Condition(String text, Node root) {
        this.text = text;
        this.root = root;
    }

    /**
     * Reads a condition. The empty text is the condition that always holds.
     *
     * @throws InvalidCondition when the text is not in the language
     */
    public static Condition parse(String text) {
        String trimmed = text == null ? "" : text.strip();
        return new Condition(trimmed, trimmed.isEmpty() ? new Node.Always() : new ConditionParser(trimmed).parse());
    }

    /**
     * @param facts values by name: {@code TriState}, {@code Boolean}, {@code Number}, an enum constant, text, or a collection
     *              of texts, which equals each of them; missing or
     *              {@code null} means not known
     */
    public Truth evaluate(Map<String, ?> facts) {
        return root.evaluate(facts);
    }

    /** The facts the condition reads, in alphabetical order. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        root.collectNames(names);
        return names;
    }

    /**
     * The names that made the condition hold: those which stand in it unnegated and are true. Shown as the reason why
     * a clause is required.
     */
    public Set<String> reasons(Map<String, ?> facts) {
        Set<String> names = names();
        names.removeIf(name -> new Node.Is(name).evaluate(facts) != Truth.TRUE);
        return names;
    }

    @Override
    public String toString() {
        return text;
    }
}
