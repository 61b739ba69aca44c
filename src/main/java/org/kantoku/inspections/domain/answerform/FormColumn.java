package org.kantoku.inspections.domain.answerform;

/** The columns of a form, in order; a row that nobody sees names them, so that a moved column is found again. */
enum FormColumn {
    PLACE(6), CODE(8), SECTION(11), QUESTION(52), CONDITION(20), EVIDENCE(24), PREVIOUS(26), REMARK(28), ANSWER(22), NA_REASON(30), COMMENT(40);

    private final int width;

    FormColumn(int width) {
        this.width = width;
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** Whether the firm writes in it. */
    boolean isFilled() {
        return this == ANSWER || this == NA_REASON || this == COMMENT;
    }
}
