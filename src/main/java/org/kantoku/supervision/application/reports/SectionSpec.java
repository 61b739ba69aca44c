package org.kantoku.supervision.application.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.kantoku.shared.Bilingual;
import org.kantoku.shared.SqlRow;
import org.kantoku.supervision.application.ReportScopeSql;
import org.kantoku.supervision.domain.reports.ReportPeriod;
import org.kantoku.supervision.domain.reports.ReportScope;

/**
 * A part of the record pack that is read by one statement. In its conditions {@code {from}}, {@code {to}} and {@code {day}} are the period's
 * first and last day and the day up to which it is judged; {@code {in:x}}, {@code {contract:x}}, {@code {firm:x}} and {@code {finding:x}} limit a column
 * of contracts' ids, a row of {@code contract}, a column of contractors' ids and one of findings' ids to what the pack is about; {@code {all}}
 * says whether that is everything.
 */
final class SectionSpec {

    private static final java.util.regex.Pattern SCOPED = java.util.regex.Pattern.compile("\\{(in|contract|firm|finding):([\\w.]+)\\}");

    /** Stands in no name. */
    private static final String BETWEEN = "\u001f";

    /** How a column is read. */
    private enum Reading {
        TEXT, NUMBER, DECIMAL, DATE, WORD, BILINGUAL
    }

    private record Column(String name, String sql, Reading reading, String prefix) {
    }

    private final String key;
    private final List<Column> columns = new ArrayList<>();
    private final List<PackCell> cells = new ArrayList<>();
    private String from;
    private String order;

    private SectionSpec(String key) {
        this.key = key;
    }

    static SectionSpec named(String key) {
        return new SectionSpec(key);
    }

    SectionSpec text(String name, String sql) {
        return column(name, sql, Reading.TEXT, null);
    }

    SectionSpec date(String name, String sql) {
        return column(name, sql, Reading.DATE, null);
    }

    SectionSpec number(String name, String sql) {
        return column(name, sql, Reading.NUMBER, null);
    }

    SectionSpec decimal(String name, String sql) {
        return column(name, sql, Reading.DECIMAL, null);
    }

    /** A constant whose words are the text of that prefix and its name. */
    SectionSpec word(String name, String sql, String prefix) {
        return column(name, sql, Reading.WORD, prefix);
    }

    /** A name in the reader's language. */
    SectionSpec bilingual(String name, String ja, String en) {
        return column(name, "concat(" + ja + ", '" + BETWEEN + "', " + en + ")", Reading.BILINGUAL, null);
    }

    /** The name of the person behind an account. */
    SectionSpec person(String name, String accountId) {
        return text(name, "(select pu.display_name from user_account pu where pu.id = " + accountId + ")");
    }

    SectionSpec from(String tablesAndConditions) {
        from = tablesAndConditions;
        return this;
    }

    /** The order of the rows; it ends with what is unique. */
    SectionSpec order(String by) {
        order = by;
        return this;
    }

    SectionSpec cell(int percent, String... names) {
        cells.add(PackCell.of(percent, names));
        return this;
    }

    private SectionSpec column(String name, String sql, Reading reading, String prefix) {
        columns.add(new Column(name, sql, reading, prefix));
        return this;
    }

    String key() {
        return key;
    }

    List<String> columns() {
        return columns.stream().map(Column::name).toList();
    }

    List<PackCell> cells() {
        return List.copyOf(cells);
    }

    String select(ReportPeriod period, ReportScope scope, LocalDate day) {
        return filled("select " + columns.stream().map(Column::sql).collect(Collectors.joining(", ")) + " from " + from + " order by " + order,
            period, scope, day);
    }

    String count(ReportPeriod period, ReportScope scope, LocalDate day) {
        return filled("select count(*), 0 from " + from, period, scope, day);
    }

    List<Object> read(SqlRow row) {
        List<Object> values = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            values.add(switch (column.reading()) {
                case TEXT -> row.text(i);
                case DATE -> row.date(i);
                case NUMBER -> row.columns()[i] == null ? null : row.count(i);
                case DECIMAL -> row.columns()[i];
                case BILINGUAL -> row.text(i) == null ? null : new Bilingual(row.text(i).split(BETWEEN, -1)[0], row.text(i).split(BETWEEN, -1)[1]);
                case WORD -> row.text(i) == null ? null : Phrase.of(column.prefix() + row.text(i));
            });
        }
        return values;
    }

    /** Dates and ids are typed, so that nothing a person wrote becomes part of the statement. */
    private static String filled(String sql, ReportPeriod period, ReportScope scope, LocalDate day) {
        String dated = sql.replace("{from}", literal(period.from())).replace("{to}", literal(period.to())).replace("{day}", literal(day))
            .replace("{all}", String.valueOf(scope.isAll()));
        return SCOPED.matcher(dated).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(switch (found.group(1)) {
            case "in" -> ReportScopeSql.in(scope, found.group(2));
            case "contract" -> ReportScopeSql.contract(scope, found.group(2));
            case "firm" -> ReportScopeSql.ofContractor(scope, found.group(2));
            default -> ReportScopeSql.ofFinding(scope, found.group(2));
        }));
    }

    private static String literal(LocalDate date) {
        return "date '" + date + "'";
    }
}
