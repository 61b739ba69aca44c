package org.kantoku.inspections.domain.answerform;

/** The language in which a form is written. */
public interface FormWords {

    /** {@code ja} or {@code en}. */
    String language();

    String text(String key, Object... arguments);

    /** A condition of an item as people read it. */
    String condition(String condition);
}
