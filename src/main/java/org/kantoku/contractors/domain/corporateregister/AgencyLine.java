package org.kantoku.contractors.domain.corporateregister;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.kantoku.shared.CorporateNumber;

/**
 * One line of the tax agency's file. Whether it is well formed is seen by a walk over its characters, because a full file has
 * millions of lines; only a line that is wanted is taken apart.
 */
public final class AgencyLine {

    /** Columns of a line. */
    public static final int COLUMNS = AgencyColumn.values().length;
    /** The agency's own limits are lower: 150 for a name, 300 for an address. */
    private static final int MAX_FIELD = 500;
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT;

    private final int line;
    private final String text;
    private final Consumer<AgencyRefusal> refusals;
    private CSVRecord fields;

    public AgencyLine(int line, String text, Consumer<AgencyRefusal> refusals) {
        this.line = line;
        this.text = text;
        this.refusals = refusals;
    }

    /** The corporate number, when the line has its columns and the number its check digit; otherwise the line is refused. */
    public Optional<String> number() {
        int columns = columns();
        if (columns != COLUMNS) {
            return refuse(null, text, columns < 0 ? "quote" : "columns", COLUMNS, Math.max(columns, 0));
        }
        int from = text.indexOf(',') + 1;
        String number = text.substring(from, text.indexOf(',', from)).replace("\"", "").strip();
        return CorporateNumber.isValid(number) ? Optional.of(number) : refuse(AgencyColumn.NUMBER, number, "number");
    }

    /** How many columns; -1 when a quotation mark is not closed. */
    private int columns() {
        int columns = 1;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            columns += c == ',' && !quoted ? 1 : 0;
        }
        return quoted ? -1 : columns;
    }

    /** Takes the line apart; empty when it was refused. */
    public Optional<AgencyRow> row() {
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            fields = parser.getRecords().get(0);
        } catch (IOException | RuntimeException malformed) {
            return refuse(null, text, "quote");
        }
        for (AgencyColumn column : AgencyColumn.values()) {
            if (blank(column).length() > MAX_FIELD) {
                return refuse(column, blank(column), "tooLong", MAX_FIELD);
            }
        }
        Optional<AgencyChange> change = code(AgencyColumn.CHANGE, AgencyChange::of);
        Optional<LegalForm> form = code(AgencyColumn.FORM, LegalForm::of);
        Optional<LocalDate> updated = date(AgencyColumn.UPDATED_ON);
        Optional<LocalDate> changed = date(AgencyColumn.CHANGED_ON);
        Optional<LocalDate> closed = is(AgencyColumn.CLOSED_ON) ? date(AgencyColumn.CLOSED_ON) : Optional.empty();
        Optional<CloseCause> cause = is(AgencyColumn.CLOSE_CAUSE) ? code(AgencyColumn.CLOSE_CAUSE, CloseCause::of) : Optional.empty();
        boolean wrong = change.isEmpty() || form.isEmpty() || updated.isEmpty() || changed.isEmpty()
                || is(AgencyColumn.CLOSED_ON) && closed.isEmpty() || is(AgencyColumn.CLOSE_CAUSE) && cause.isEmpty();
        if (wrong) {
            return Optional.empty();
        }
        if (!is(AgencyColumn.NAME) && change.get() != AgencyChange.WITHDRAWN) {
            return refuse(AgencyColumn.NAME, "", "name");
        }
        if (is(AgencyColumn.SUCCESSOR) && !CorporateNumber.isValid(of(AgencyColumn.SUCCESSOR))) {
            return refuse(AgencyColumn.SUCCESSOR, of(AgencyColumn.SUCCESSOR), "number");
        }
        return Optional.of(new AgencyRow(line, of(AgencyColumn.NUMBER), change.get(), updated.get(), changed.get(), of(AgencyColumn.NAME),
                of(AgencyColumn.NAME_IMAGE), form.get(), address(), imageOfAddress(), closed.orElse(null), cause.orElse(null),
                of(AgencyColumn.SUCCESSOR), of(AgencyColumn.NOTE), "1".equals(of(AgencyColumn.LATEST)), of(AgencyColumn.NAME_EN),
                of(AgencyColumn.KANA), "1".equals(of(AgencyColumn.UNLISTED))));
    }

    private String address() {
        String inJapan = String.join("", List.of(blank(AgencyColumn.PREFECTURE), blank(AgencyColumn.CITY), blank(AgencyColumn.STREET)));
        return inJapan.isEmpty() ? of(AgencyColumn.ADDRESS_ABROAD) : inJapan;
    }

    private String imageOfAddress() {
        return is(AgencyColumn.ADDRESS_IMAGE) ? of(AgencyColumn.ADDRESS_IMAGE) : of(AgencyColumn.ADDRESS_ABROAD_IMAGE);
    }

    private Optional<LocalDate> date(AgencyColumn column) {
        try {
            return Optional.of(LocalDate.parse(blank(column)));
        } catch (DateTimeException wrong) {
            return refuse(column, blank(column), "date");
        }
    }

    private <T> Optional<T> code(AgencyColumn column, Function<String, Optional<T>> meaning) {
        Optional<T> known = meaning.apply(blank(column));
        return known.isPresent() ? known : refuse(column, blank(column), "code");
    }

    private boolean is(AgencyColumn column) {
        return of(column) != null;
    }

    private String blank(AgencyColumn column) {
        return fields.get(column.ordinal()).strip();
    }

    /** {@code null} where nothing stands. */
    private String of(AgencyColumn column) {
        return blank(column).isEmpty() ? null : blank(column);
    }

    private <T> Optional<T> refuse(AgencyColumn column, String value, String problem, Object... args) {
        refusals.accept(AgencyRefusal.of(line, column, value, problem, args));
        return Optional.empty();
    }
}
