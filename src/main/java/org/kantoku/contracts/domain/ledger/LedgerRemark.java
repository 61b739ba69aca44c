package org.kantoku.contracts.domain.ledger;

import java.io.Serializable;
import java.util.List;

/**
 * Something to say about one row of a ledger: where it is, what stood there, what happened and what to do.
 *
 * @param row    the row's number in the file
 * @param field  the field concerned
 * @param column the name of the column as in the file
 * @param value  what stood there; blank when nothing did
 * @param error  true keeps the row out, false lets it in
 * @param what   message key of what happened
 * @param advice message key of what to do, or null
 * @param args   arguments of both messages
 */
public record LedgerRemark(int row, LedgerField field, String column, String value, boolean error, String what, String advice,
        List<Object> args) implements Serializable {

    private static final int SHOWN = 200;

    public LedgerRemark {
        args = List.copyOf(args);
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }

    public Object[] arguments() {
        return args.toArray();
    }
}
