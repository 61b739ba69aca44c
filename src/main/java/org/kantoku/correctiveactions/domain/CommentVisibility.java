package org.kantoku.correctiveactions.domain;

/** Who reads a comment. */
public enum CommentVisibility {
    /** The federation only. */
    INTERNAL,
    /** The federation and the contractor. */
    BOTH
}
