package org.kantoku.shared.condition;

/** A text that is not a condition. Catalogues are checked when they are loaded, so that this never meets a user. */
public class InvalidCondition extends IllegalArgumentException {

    InvalidCondition(String message, int position) {
        super(message + " at character " + (position + 1));
    }
}
