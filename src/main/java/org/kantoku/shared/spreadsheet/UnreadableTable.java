package org.kantoku.shared.spreadsheet;

import org.kantoku.shared.RuleViolation;

/** The file is of a kind that can hold a table, but no table can be read from it. The message says why and what to do. */
public class UnreadableTable extends RuleViolation {

    public UnreadableTable(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
