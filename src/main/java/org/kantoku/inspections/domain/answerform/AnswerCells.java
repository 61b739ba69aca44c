package org.kantoku.inspections.domain.answerform;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.AnswerText;
import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.ItemDefinition;
import org.kantoku.inspections.domain.templates.ItemOption;
import org.kantoku.shared.spreadsheet.JapaneseDates;
import org.kantoku.shared.spreadsheet.JapaneseNumbers;
import org.kantoku.shared.spreadsheet.Reading;
import org.kantoku.shared.spreadsheet.SheetCell;

/** Between an answer and a cell: the one place that knows how an answer of each type is written and read. */
public final class AnswerCells {

    private final List<FormWords> languages;

    /** @param languages the one in which cells are written first; all of them are understood */
    public AnswerCells(List<FormWords> languages) {
        this.languages = List.copyOf(languages);
    }

    /** Whether the answer is given in a cell; files are attached in the portal, and a note asks for nothing. */
    public static boolean isFilled(ItemDefinition item) {
        return switch (item.type()) {
            case YPN, YN, SCALE, NUMBER, DECIMAL, DATE, TEXT, CHOICE, CHOICES -> true;
            case FILE, PHOTO, NOTE -> false;
        };
    }

    /** The values to choose from, in order; empty when the answer is typed. */
    static List<String> choices(ItemDefinition item) {
        return switch (item.type()) {
            case CHOICE, CHOICES -> item.options().stream().map(ItemOption::name).toList();
            case YPN -> List.of(Answer.YES, Answer.PARTIAL, Answer.NO, Answer.NOT_APPLICABLE);
            case YN -> List.of(Answer.YES, Answer.NO);
            case SCALE -> IntStream.rangeClosed(0, 4).mapToObj(String::valueOf).toList();
            case NUMBER, DECIMAL, DATE, TEXT, FILE, PHOTO, NOTE -> List.of();
        };
    }

    /** The same in words. */
    public List<String> choiceWords(ItemDefinition item) {
        return choices(item).stream().map(value -> words(languages.get(0), item, item.type(), value)).toList();
    }

    /** What stands in the cell of an answer: a number, a date, a text, or {@code null} for none. */
    Object written(ItemDefinition item, String value) {
        AnswerType type = item.type();
        if (value == null) {
            return null;
        }
        return switch (type) {
            case NUMBER, DECIMAL -> new BigDecimal(value);
            case DATE -> value.equals(Answer.NEVER) ? words(languages.get(0), item, type, value) : LocalDate.parse(value);
            case CHOICES -> options(item, value);
            case YPN, YN, SCALE, TEXT, CHOICE, FILE, PHOTO, NOTE -> words(languages.get(0), item, type, value);
        };
    }

    /**
     * An answer as a person reads it, with what was written beside it; empty when there is none.
     *
     * @param type in which it was given, which may have been another one before
     */
    public String told(ItemDefinition item, AnswerType type, Answer answer) {
        StringBuilder told = new StringBuilder(answer.value() == null ? "" : words(languages.get(0), item, type, answer.value()));
        for (String text : new String[] {answer.naReason(), answer.comment()}) {
            if (text != null) {
                told.append(told.isEmpty() ? "" : " / ").append(text);
            }
        }
        return told.toString();
    }

    private static String words(FormWords words, ItemDefinition item, AnswerType type, String value) {
        return AnswerText.of(item, type, value, Locale.forLanguageTag(words.language()), words::text);
    }

    /** Options stand one a line, because a label may hold any other sign. */
    private String options(ItemDefinition item, String value) {
        Locale language = Locale.forLanguageTag(languages.get(0).language());
        return Answer.chosen(value).stream().map(name -> AnswerText.option(item, name, language)).collect(Collectors.joining("\n"));
    }

    /** Reads the cell of an answer; its value is one that {@link Answer} takes, or still to be checked by it. */
    Reading<String> read(ItemDefinition item, SheetCell cell) {
        if (cell.formula()) {
            return Reading.failed("answerform.problem.formula");
        }
        if (cell.value().broken()) {
            return Reading.failed("answerform.problem.broken");
        }
        if (cell.value().isBlank()) {
            return Reading.blank();
        }
        return switch (item.type()) {
            case YPN, YN, SCALE, CHOICE -> choice(item, cell.value().text());
            case CHOICES -> several(item, cell);
            case NUMBER -> text(JapaneseNumbers.read(cell.value()), "inspections.error.number");
            case DECIMAL -> decimal(cell);
            case DATE -> date(item, cell);
            case TEXT -> Reading.of(lines(cell.text()));
            case FILE, PHOTO, NOTE -> Reading.blank();
        };
    }

    /** A text in a cell, with the line ends of the portal. */
    static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** Options one a line, or with commas between them. */
    private Reading<String> several(ItemDefinition item, SheetCell cell) {
        Set<String> given = new HashSet<>();
        for (String part : lines(cell.text()).lines().flatMap(line -> parts(item, line)).toList()) {
            Reading<String> read = choice(item, part);
            if (read.isFailed()) {
                return read;
            }
            given.add(read.value());
        }
        return Reading.of(choices(item).stream().filter(given::contains).collect(Collectors.joining("\n")));
    }

    /** A line is one option, whatever signs its words hold, or several with commas between them. */
    private Stream<String> parts(ItemDefinition item, String line) {
        boolean whole = !choice(item, line).isFailed();
        return (whole ? Stream.of(line) : Stream.of(line.split("[,、，;；・]"))).filter(part -> !part.isBlank());
    }

    private Reading<String> choice(ItemDefinition item, String text) {
        String given = plain(text);
        for (String value : choices(item)) {
            boolean meant = plain(value).equals(given) || languages.stream().anyMatch(words -> plain(words(words, item, item.type(), value)).equals(given));
            if (meant || item.type() != AnswerType.SCALE && isTruth(value, given)) {
                return Reading.of(value);
            }
        }
        return Reading.failed("inspections.error.choice");
    }

    /** A tick box or a cell of a truth value. */
    private static boolean isTruth(String value, String given) {
        return value.equals(Answer.YES) && given.equals("true") || value.equals(Answer.NO) && given.equals("false");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    /** A cell holds fifteen digits; what follows them is how programs write binary fractions. */
    static String plainNumber(BigDecimal number) {
        BigDecimal held = number.round(new MathContext(15));
        return held.signum() == 0 ? "0" : held.stripTrailingZeros().toPlainString();
    }

    private static Reading<String> decimal(SheetCell cell) {
        if (cell.value().number() != null) {
            return Reading.of(plainNumber(cell.value().number()));
        }
        String plain = Normalizer.normalize(cell.value().text(), Normalizer.Form.NFKC).replaceAll("[,\\s]", "");
        return plain.matches("\\d{1,12}(\\.\\d{1,6})?") ? Reading.of(plain) : Reading.failed("inspections.error.decimal");
    }

    private Reading<String> date(ItemDefinition item, SheetCell cell) {
        String given = plain(cell.value().text());
        boolean never = languages.stream().anyMatch(words -> plain(words(words, item, AnswerType.DATE, Answer.NEVER)).equals(given));
        return never ? Reading.of(Answer.NEVER) : text(JapaneseDates.read(cell.value()), "inspections.error.date");
    }

    /** A dash is no answer and must not pass for an empty cell. */
    private static Reading<String> text(Reading<?> read, String otherwise) {
        if (read.isFailed()) {
            return Reading.failed(read.problem());
        }
        if (read.isBlank()) {
            return Reading.failed(otherwise);
        }
        return read.interpreted() ? Reading.interpreted(read.value().toString()) : Reading.of(read.value().toString());
    }
}
