package org.kantoku.shared;

import java.util.List;

/**
 * A rule of the field refused what was asked. Carries a message key, so that the person is told in their language
 * what happened and what to do; the transaction rolls back.
 */
public class RuleViolation extends RuntimeException {

    private final String messageKey;
    private final transient List<Object> arguments;
    private String field;

    public RuleViolation(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** @throws RuleViolation beside the field, when something is wrong with it */
    public static void when(boolean wrong, String messageKey, String fieldId) {
        if (wrong) {
            throw new RuleViolation(messageKey).on(fieldId);
        }
    }

    /** Names the form field beside which the message belongs (the component's id). */
    public RuleViolation on(String fieldId) {
        this.field = fieldId;
        return this;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    /** Id of the field concerned, or {@code null} when the message is about the whole. */
    public String field() {
        return field;
    }
}
