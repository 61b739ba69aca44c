package org.kantoku.contracts.domain.workbook;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;
import org.kantoku.shared.spreadsheet.JapaneseDates;
import org.kantoku.shared.spreadsheet.JapaneseNumbers;
import org.kantoku.shared.spreadsheet.Reading;
import org.kantoku.shared.spreadsheet.SheetCell;

/**
 * Between the canonical value of a column and what stands in its cell: what is written is read back as the same value.
 *
 * @param keys   names of the records referred to
 * @param labels names of constants, the same in every export
 */
public record CellCodec(RegisterKeys keys, Function<Enum<?>, String> labels) {

    private static final String BETWEEN = "、";
    private static final LocalDate FIRST_OF_EXCEL = LocalDate.of(1900, 3, 1);

    /** What goes into the cell: a text, a number, a date, or {@code null} for an empty one. */
    public Object written(WorkbookColumn column, String value) {
        if (value == null) {
            return null;
        }
        return switch (column.kind()) {
            case TEXT -> value;
            case PAIRS -> PairLines.shown(value);
            case NUMBER, DECIMAL -> new BigDecimal(value);
            case DATE -> LocalDate.parse(value).isBefore(FIRST_OF_EXCEL) ? value : LocalDate.parse(value);
            case FLAG -> labels.apply("true".equals(value) ? TriState.YES : TriState.NO);
            case CHOICE -> labels.apply(constant(column, value));
            case CHOICES -> Arrays.stream(value.split(",")).map(name -> labels.apply(constant(column, name))).collect(Collectors.joining(BETWEEN));
            case REFERENCE -> keys.name(column.target(), UUID.fromString(value));
        };
    }

    /** The value as a person reads it, blank for none. */
    public String shown(WorkbookColumn column, String value) {
        Object written = written(column, value);
        return written == null ? "" : written instanceof BigDecimal number ? number.toPlainString() : written.toString();
    }

    /** @throws RuleViolation when the cell does not say such a value; its text says what to do */
    public String read(WorkbookColumn column, SheetCell cell) {
        if (cell.formula()) {
            throw new RuleViolation("workbook.error.formula");
        }
        if (column.kind() == WorkbookColumn.Content.TEXT) {
            return cell.text().isEmpty() ? null : cell.text();
        }
        if (cell.value().isBlank()) {
            return null;
        }
        return switch (column.kind()) {
            case NUMBER -> text(JapaneseNumbers.read(cell.value()), "workbook.error.number");
            case DECIMAL -> decimal(cell);
            case DATE -> text(JapaneseDates.read(cell.value()), "workbook.error.date");
            case FLAG -> flag(cell.text());
            case CHOICE -> one(column, cell.text());
            case CHOICES -> several(column, cell.text());
            case PAIRS -> PairLines.meant(cell.text());
            default -> reference(column, cell);
        };
    }

    private static String text(Reading<?> reading, String problem) {
        if (reading.isFailed()) {
            throw new RuleViolation(problem);
        }
        return reading.value() == null ? null : reading.value().toString();
    }

    private static String decimal(SheetCell cell) {
        try {
            BigDecimal number = cell.value().number() != null ? cell.value().number() : new BigDecimal(folded(cell.text()));
            return plain(number);
        } catch (NumberFormatException e) {
            throw new RuleViolation("workbook.error.decimal");
        }
    }

    /** A number without superfluous zeros. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String flag(String text) {
        if (folded(text).equals(folded(labels.apply(TriState.YES)))) {
            return "true";
        }
        if (folded(text).equals(folded(labels.apply(TriState.NO)))) {
            return "false";
        }
        throw new RuleViolation("workbook.error.choice", labels.apply(TriState.YES) + BETWEEN + labels.apply(TriState.NO));
    }

    private String one(WorkbookColumn column, String text) {
        for (Enum<?> constant : column.choices().getEnumConstants()) {
            if (folded(text).equals(folded(labels.apply(constant)))) {
                return constant.name();
            }
        }
        throw new RuleViolation("workbook.error.choice", choices(column).stream().collect(Collectors.joining(BETWEEN)));
    }

    /** In the order of the constants, each once. */
    private String several(WorkbookColumn column, String text) {
        List<String> names = Arrays.stream(text.split("[、\\n]")).filter(t -> !t.isBlank()).map(t -> one(column, t)).toList();
        return Arrays.stream(column.choices().getEnumConstants()).map(Enum::name).filter(names::contains).collect(Collectors.joining(","));
    }

    private String reference(WorkbookColumn column, SheetCell cell) {
        UUID id = keys.id(column.target(), cell.value().text());
        if (id == null && column.target().equals(WorkbookSheet.ACCOUNTS)) {
            // Who acted stays known by id when the account is none of this portal.
            id = Marks.parse(cell.value().text());
        }
        if (id == null) {
            throw new RuleViolation(switch (column.target()) {
                case WorkbookSheet.ACCOUNTS -> "workbook.error.reference.account";
                case WorkbookSheet.FILES -> "workbook.error.reference.file";
                case WorkbookSheet.CHECKLISTS -> "workbook.error.reference.checklist";
                case "contractor" -> "workbook.error.reference.contractor";
                case "contract" -> "workbook.error.reference.contract";
                case "department" -> "workbook.error.reference.department";
                default -> "workbook.error.reference.row";
            });
        }
        return id.toString();
    }

    /** The names to choose from. */
    public List<String> choices(WorkbookColumn column) {
        return column.kind() == WorkbookColumn.Content.FLAG ? List.of(labels.apply(TriState.YES), labels.apply(TriState.NO))
            : Arrays.stream(column.choices().getEnumConstants()).map(labels).toList();
    }

    private static Enum<?> constant(WorkbookColumn column, String name) {
        return Arrays.stream(column.choices().getEnumConstants()).filter(c -> c.name().equals(name)).findFirst()
            .orElseThrow(() -> new IllegalStateException(column.column() + " holds " + name));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
