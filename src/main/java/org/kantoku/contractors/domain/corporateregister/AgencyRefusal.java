package org.kantoku.contractors.domain.corporateregister;

import java.io.Serializable;
import java.util.List;

/**
 * A line of the tax agency's file that was not read: where it is, what stood there, what is wrong and what to do.
 *
 * @param line   number of the line, from 1
 * @param column name key of the column, or {@code null} when the whole line is meant
 * @param value  what stood there, cut to what a page can show
 * @param what   message key; its remedy has the same key with {@code .advice}
 */
public record AgencyRefusal(int line, String column, String value, String what, List<Object> args) implements Serializable {

    private static final int SHOWN = 60;

    public AgencyRefusal {
        args = List.copyOf(args);
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }

    static AgencyRefusal of(int line, AgencyColumn column, String value, String problem, Object... args) {
        return new AgencyRefusal(line, column == null ? null : column.key(), value, "agency.refused." + problem, List.of(args));
    }

    /** A line that is no text in the file's encoding. */
    public static AgencyRefusal unreadable(int line, String encoding) {
        return of(line, null, "", "bytes", encoding);
    }

    public Object[] arguments() {
        return args.toArray();
    }
}
