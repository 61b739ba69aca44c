package org.kantoku.shared.spreadsheet;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whole numbers as Japanese ledgers write them: 1,234,567円, ¥1,234, 500千円, 3百万円, 1億2,000万円, 約18万, １２３, ⑫, ㈢, 2.5E+08.
 */
public final class JapaneseNumbers {

    private static final Pattern AROUND = Pattern.compile("^(約|およそ|概ね|~|〜)\\s*");
    private static final Pattern NOTE = Pattern.compile("\\s*[(（]?(税込み?|税抜き?|税別|消費税込|消費税抜|概算|以上|以下|程度|単価)[)）]?\\s*");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern SCIENTIFIC = Pattern.compile("-?\\d+(?:\\.\\d+)?[eE][+-]?\\d{1,2}");
    private static final Pattern GROUPED = Pattern.compile("(\\d+(?:\\.\\d+)?)(千億|百億|十億|億|千万|百万|十万|万|千|兆)?");
    private static final Pattern COUNTERS = Pattern.compile("(円|名|人|件|社|YEN|JPY|yen|jpy)$");

    /** ① to ㊿ and their like, which normalise to bare digits; ㈠ to ㈩ normalise to a kanji in brackets. */
    private static final Pattern ENCLOSED = Pattern.compile("[①-⒛⓪-⓿❶-➓㉑-㉟㊱-㊿]");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(?([一二三四五六七八九十])\\)?");
    private static final String ONE_TO_TEN = "一二三四五六七八九十";

    private JapaneseNumbers() {
    }

    /** Reads a cell as a whole number that is not negative. */
    public static Reading<Long> read(Cell cell) {
        return cell.number() != null ? whole(cell.number(), false) : read(cell.text());
    }

    /** Reads a text as a whole number that is not negative. Dashes alone mean "none". */
    public static Reading<Long> read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (plain.isEmpty() || plain.matches("[-‐‑–—―ー]+")) {
            return Reading.blank();
        }
        String bare = NOTE.matcher(AROUND.matcher(plain).replaceFirst("")).replaceAll("");
        boolean interpreted = !bare.equals(plain) || ENCLOSED.matcher(text).find();
        Matcher kanji = IN_BRACKETS.matcher(bare);
        if (kanji.matches()) {
            return Reading.interpreted((long) ONE_TO_TEN.indexOf(kanji.group(1)) + 1);
        }
        bare = bare.replaceAll("[,\\s¥\\\\]", "").replaceAll("^[△▲−]", "-");
        bare = COUNTERS.matcher(bare).replaceFirst("");
        if (PLAIN.matcher(bare).matches()) {
            return whole(new BigDecimal(bare), interpreted);
        }
        if (SCIENTIFIC.matcher(bare).matches()) {
            return whole(new BigDecimal(bare), true);
        }
        return grouped(bare);
    }

    private static Reading<Long> grouped(String text) {
        BigDecimal sum = BigDecimal.ZERO;
        Matcher part = GROUPED.matcher(text);
        int at = 0;
        while (part.find() && part.start() == at && part.end() > at) {
            sum = sum.add(new BigDecimal(part.group(1)).multiply(unit(part.group(2))));
            at = part.end();
        }
        return at == text.length() && at > 0 ? whole(sum, true) : Reading.failed("spreadsheet.number.unreadable");
    }

    private static BigDecimal unit(String name) {
        return BigDecimal.valueOf(name == null ? 1L : switch (name) {
            case "千" -> 1_000L;
            case "万" -> 10_000L;
            case "十万" -> 100_000L;
            case "百万" -> 1_000_000L;
            case "千万" -> 10_000_000L;
            case "億" -> 100_000_000L;
            case "十億" -> 1_000_000_000L;
            case "百億" -> 10_000_000_000L;
            case "千億" -> 100_000_000_000L;
            default -> 1_000_000_000_000L;
        });
    }

    private static Reading<Long> whole(BigDecimal number, boolean interpreted) {
        if (number.signum() < 0) {
            return Reading.failed("spreadsheet.number.negative");
        }
        try {
            long value = number.longValueExact();
            return interpreted ? Reading.interpreted(value) : Reading.of(value);
        } catch (ArithmeticException e) {
            return Reading.failed(number.precision() - number.scale() > 18 ? "spreadsheet.number.tooLarge" : "spreadsheet.number.fraction");
        }
    }
}
