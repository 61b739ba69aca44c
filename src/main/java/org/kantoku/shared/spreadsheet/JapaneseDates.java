package org.kantoku.shared.spreadsheet;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as Japanese ledgers write them: 2027-03-31, 2027/3/31, 2027年3月31日, 20270331, 令和9年3月31日, R9.3.31, 2027年3月末,
 * instants with a zone (their day in Tokyo), Excel serial numbers that lost their format. Years of two digits are not guessed.
 */
public final class JapaneseDates {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern WESTERN = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:\\s*[(（].[)）])?(?:[T ]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern ERA = Pattern.compile(
            "(令和|平成|昭和|大正|明治|[RHSTM令平昭])\\s*\\.?\\s*(\\d{1,2}|元)\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern MONTH_END = Pattern.compile(
            "(?:(\\d{4})|(令和|平成|昭和|[RHS])\\s*(\\d{1,2}|元))\\s*[-/.年]\\s*(\\d{1,2})\\s*月?\\s*末日?");
    private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(?:\\.\\d+)?");
    private static final Map<Character, Integer> YEAR_BEFORE_FIRST = Map.of('令', 2018, '平', 1988, '昭', 1925, '大', 1911, '明', 1867,
            'R', 2018, 'H', 1988, 'S', 1925, 'T', 1911, 'M', 1867);

    private JapaneseDates() {
    }

    /** Reads a cell. */
    public static Reading<LocalDate> read(Cell cell) {
        if (cell.date() != null) {
            return Reading.of(cell.date());
        }
        return cell.serial() != null ? Reading.interpreted(cell.serial()) : read(cell.text());
    }

    /** Reads a text. Dashes alone mean "none". */
    public static Reading<LocalDate> read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (plain.isEmpty() || plain.matches("[-‐‑–—―ー]+")) {
            return Reading.blank();
        }
        try {
            return parse(plain);
        } catch (DateTimeException impossible) {
            return Reading.failed("spreadsheet.date.impossible");
        }
    }

    private static Reading<LocalDate> parse(String text) {
        Matcher western = WESTERN.matcher(text);
        if (western.matches()) {
            return Reading.of(date(Integer.parseInt(western.group(1)), western.group(2), western.group(3)));
        }
        Matcher era = ERA.matcher(text.toUpperCase(Locale.ROOT));
        if (era.matches()) {
            return Reading.interpreted(date(year(era.group(1), era.group(2)), era.group(3), era.group(4)));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return Reading.interpreted(date(Integer.parseInt(compact.group(1)), compact.group(2), compact.group(3)));
        }
        return parseUnusual(text);
    }

    private static Reading<LocalDate> parseUnusual(String text) {
        Matcher end = MONTH_END.matcher(text.toUpperCase(Locale.ROOT));
        if (end.matches()) {
            int year = end.group(1) != null ? Integer.parseInt(end.group(1)) : year(end.group(2), end.group(3));
            return Reading.interpreted(YearMonth.of(year, Integer.parseInt(end.group(4))).atEndOfMonth());
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return Reading.interpreted(SERIAL_ZERO.plusDays(Long.parseLong(serial.group(1))));
        }
        try {
            return Reading.of(OffsetDateTime.parse(text).atZoneSameInstant(TOKYO).toLocalDate());
        } catch (DateTimeParseException unknown) {
            return Reading.failed("spreadsheet.date.unreadable");
        }
    }

    private static LocalDate date(int year, String month, String day) {
        return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
    }

    /** Papers signed before an era changed name years that never came (平成33年): they are counted on. */
    private static int year(String era, String number) {
        return YEAR_BEFORE_FIRST.get(era.charAt(0)) + (number.equals("元") ? 1 : Integer.parseInt(number));
    }
}
