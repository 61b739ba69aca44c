package org.kantoku.contracts.domain.ledger;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.kantoku.shared.CorporateNumber;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;
import org.kantoku.shared.spreadsheet.Cell;
import org.kantoku.shared.spreadsheet.Header;
import org.kantoku.shared.spreadsheet.JapaneseDates;
import org.kantoku.shared.spreadsheet.JapaneseNumbers;
import org.kantoku.shared.spreadsheet.Reading;
import org.kantoku.shared.spreadsheet.TableRow;

/** Reads the rows of one ledger under one mapping. A row that cannot be read has errors among its remarks. */
final class LedgerRowReader {

    private static final int MAX_TITLE = 500;
    private static final int MAX_NAME = 500;
    private static final int MAX_SHORT = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    private static final Map<TriState, List<String>> PERSONAL_DATA = Map.of(
            TriState.YES, List.of("あり", "有", "有り", "○", "〇", "◯", "はい", "該当", "yes", "y", "true", "1"),
            TriState.NO, List.of("なし", "無", "無し", "×", "x", "いいえ", "非該当", "no", "n", "false", "0"),
            TriState.UNKNOWN, List.of("未判定", "不明", "未定", "未確認", "?", "unknown", "undecided"));

    private final LedgerMapping mapping;
    private final Header header;
    private final long amountUnit;

    LedgerRowReader(Header header, LedgerMapping mapping) {
        this.header = header;
        this.mapping = mapping;
        this.amountUnit = mapping.has(LedgerField.AMOUNT) ? LedgerMapping.unit(columnName(LedgerField.AMOUNT)) : 1;
    }

    LedgerRow read(TableRow row, List<LedgerRemark> remarks) {
        mapping.columns().keySet().forEach(field -> checkCell(row, field, remarks));
        LedgerRow read = new LedgerRow(row.number(), text(row, LedgerField.CONTRACT_NUMBER, MAX_SHORT, false, remarks),
                text(row, LedgerField.TITLE, MAX_TITLE, true, remarks), text(row, LedgerField.CONTRACTOR_NAME, MAX_NAME, false, remarks),
                corporateNumber(row, remarks), date(row, LedgerField.SIGNED_ON, remarks), date(row, LedgerField.EFFECTIVE_FROM, remarks),
                date(row, LedgerField.END_DATE, remarks), amount(row, remarks),
                text(row, LedgerField.DEPARTMENT, MAX_SHORT, false, remarks), partners(row, remarks), personalData(row, remarks),
                count(row, remarks));
        if (read.endDate() != null && read.effectiveFrom() != null && read.endDate().isBefore(read.effectiveFrom())) {
            error(row, LedgerField.END_DATE, "import.error.endBeforeStart", "import.advice.endBeforeStart", remarks, read.effectiveFrom());
        }
        if (read.signedOn() != null && read.effectiveFrom() != null && read.signedOn().isAfter(read.effectiveFrom())) {
            warn(row, LedgerField.SIGNED_ON, "import.warn.signedAfterStart", "import.advice.signedAfterStart", remarks, read.effectiveFrom());
        }
        return read;
    }

    private void checkCell(TableRow row, LedgerField field, List<LedgerRemark> remarks) {
        Cell cell = cell(row, field);
        if (cell.broken()) {
            error(row, field, cell.text().startsWith("=") ? "import.error.noValue" : "import.error.errorValue", "import.advice.broken", remarks);
        } else if (cell.merged()) {
            boolean amount = field == LedgerField.AMOUNT || field == LedgerField.PRINCIPAL_COUNT;
            warn(row, field, "import.warn.merged", amount ? "import.advice.mergedAmount" : "import.advice.readAs", remarks, cell.text());
        }
    }

    private String text(TableRow row, LedgerField field, int max, boolean required, List<LedgerRemark> remarks) {
        String text = cell(row, field).text().replaceAll("\\R", " ").strip();
        if (text.isEmpty() || field != LedgerField.TITLE && text.matches("[-－―ー]+")) {
            if (required) {
                error(row, field, "import.error.required", "import.advice." + field, remarks);
            }
            return null;
        }
        if (text.length() > max) {
            error(row, field, "import.error.tooLong", "import.advice.tooLong", remarks, max);
            return null;
        }
        return text;
    }

    private CorporateNumber corporateNumber(TableRow row, List<LedgerRemark> remarks) {
        Cell cell = cell(row, LedgerField.CORPORATE_NUMBER);
        if (cell.text().matches("\\d(?:\\.\\d+)?[eE]\\+?\\d+")) {
            error(row, LedgerField.CORPORATE_NUMBER, "import.error.scientific", "import.advice.scientific", remarks);
            return null;
        }
        try {
            return CorporateNumber.parse(cell.text().replaceAll("^[-－―ー]+$", "")).orElse(null);
        } catch (RuleViolation wrong) {
            error(row, LedgerField.CORPORATE_NUMBER, "import.error." + wrong.messageKey(), "import.advice." + wrong.messageKey(), remarks,
                    wrong.arguments());
            return null;
        }
    }

    private LocalDate date(TableRow row, LedgerField field, List<LedgerRemark> remarks) {
        if (!mapping.has(field)) {
            return null;
        }
        Reading<LocalDate> reading = JapaneseDates.read(cell(row, field));
        if (reading.isFailed()) {
            error(row, field, reading.problem(), "import.advice.date", remarks);
        } else if (reading.isBlank()) {
            warn(row, field, "import.warn.dateMissing", "import.advice.dateMissing", remarks);
        } else if (reading.value().isBefore(EARLIEST) || reading.value().isAfter(LATEST)) {
            error(row, field, "import.error.year", "import.advice.date", remarks, reading.value());
            return null;
        } else if (reading.interpreted()) {
            warn(row, field, "import.warn.readAs", "import.advice.readAs", remarks, reading.value());
        }
        return reading.value();
    }

    private Long amount(TableRow row, List<LedgerRemark> remarks) {
        if (!mapping.has(LedgerField.AMOUNT)) {
            return null;
        }
        Reading<Long> reading = JapaneseNumbers.read(cell(row, LedgerField.AMOUNT));
        Long yen = reading.value() == null ? null : multiplied(reading.value());
        if (reading.isFailed()) {
            error(row, LedgerField.AMOUNT, reading.problem(), "import.advice.amount", remarks);
        } else if (yen != null && yen >= LedgerRow.IMPLAUSIBLE_YEN) {
            warn(row, LedgerField.AMOUNT, "import.warn.absurdAmount", "import.advice.absurdAmount", remarks);
        } else if (yen != null && yen == 0) {
            warn(row, LedgerField.AMOUNT, "import.warn.zeroAmount", "import.advice.zeroAmount", remarks);
        } else if (reading.interpreted()) {
            warn(row, LedgerField.AMOUNT, "import.warn.readAsNumber", "import.advice.readAs", remarks, yen);
        }
        return yen;
    }

    private long multiplied(long value) {
        return value > Long.MAX_VALUE / amountUnit ? Long.MAX_VALUE : value * amountUnit;
    }

    private Long count(TableRow row, List<LedgerRemark> remarks) {
        Reading<Long> reading = JapaneseNumbers.read(cell(row, LedgerField.PRINCIPAL_COUNT));
        if (reading.isFailed() || reading.value() != null && reading.value() > Integer.MAX_VALUE) {
            error(row, LedgerField.PRINCIPAL_COUNT, reading.isFailed() ? reading.problem() : "spreadsheet.number.tooLarge", "import.advice.count",
                    remarks);
            return null;
        }
        if (reading.interpreted()) {
            warn(row, LedgerField.PRINCIPAL_COUNT, "import.warn.readAsNumber", "import.advice.readAs", remarks, reading.value());
        }
        return reading.value();
    }

    private List<String> partners(TableRow row, List<LedgerRemark> remarks) {
        List<String> partners = new ArrayList<>();
        for (String name : cell(row, LedgerField.JOINT).text().split("[,，、;；／\\n]")) {
            String stripped = name.strip();
            if (stripped.length() > MAX_NAME) {
                error(row, LedgerField.JOINT, "import.error.tooLong", "import.advice.tooLong", remarks, MAX_NAME);
            } else if (!stripped.isEmpty() && !stripped.matches("[-－―ー]+|なし|無し?")) {
                partners.add(stripped);
            }
        }
        return partners;
    }

    private TriState personalData(TableRow row, List<LedgerRemark> remarks) {
        if (!mapping.has(LedgerField.PERSONAL_DATA)) {
            return TriState.UNKNOWN;
        }
        String text = Normalizer.normalize(cell(row, LedgerField.PERSONAL_DATA).text(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (Map.Entry<TriState, List<String>> meaning : PERSONAL_DATA.entrySet()) {
            if (meaning.getValue().contains(text)) {
                return meaning.getKey();
            }
        }
        error(row, LedgerField.PERSONAL_DATA, text.isEmpty() ? "import.error.required" : "import.error.notOneOf", "import.advice.PERSONAL_DATA", remarks);
        return TriState.UNKNOWN;
    }

    /** The field under which a missing contractor is reported: that of a column which exists. */
    LedgerField contractorField() {
        return mapping.has(LedgerField.CONTRACTOR_NAME) ? LedgerField.CONTRACTOR_NAME : LedgerField.CORPORATE_NUMBER;
    }

    private Cell cell(TableRow row, LedgerField field) {
        return row.cell(mapping.column(field));
    }

    private String columnName(LedgerField field) {
        int column = mapping.column(field);
        return column >= 0 && column < header.names().size() ? header.names().get(column) : "";
    }

    void error(TableRow row, LedgerField field, String what, String advice, List<LedgerRemark> remarks, Object... args) {
        if (remarks.stream().noneMatch(known -> known.error() && known.field() == field)) {
            remarks.add(new LedgerRemark(row.number(), field, columnName(field), cell(row, field).text(), true, what, advice, Arrays.asList(args)));
        }
    }

    void warn(TableRow row, LedgerField field, String what, String advice, List<LedgerRemark> remarks, Object... args) {
        remarks.add(new LedgerRemark(row.number(), field, columnName(field), cell(row, field).text(), false, what, advice, Arrays.asList(args)));
    }
}
