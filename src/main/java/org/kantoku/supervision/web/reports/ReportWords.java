package org.kantoku.supervision.web.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.Localised;
import org.kantoku.shared.web.Texts;
import org.kantoku.supervision.application.reports.Phrase;
import org.kantoku.supervision.domain.reports.ReportPeriod;

/** Values of reports in the words of one language. */
final class ReportWords {

    static final String NONE = "–";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessClock.ZONE);

    private final Locale language;
    private final Texts texts;

    ReportWords(Locale language) {
        this.language = language;
        this.texts = Texts.in(language);
    }

    Locale language() {
        return language;
    }

    String text(String key, Object... arguments) {
        return texts.format(key, arguments);
    }

    String section(String key) {
        return text("reports.section." + key);
    }

    String column(String name) {
        return text("reports.column." + name);
    }

    String of(Enum<?> constant) {
        return texts.of(constant);
    }

    String name(Localised name) {
        return name.in(language);
    }

    String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    String period(ReportPeriod period) {
        return text("reports.period", period.from().toString(), period.to().toString());
    }

    /** A value as text; empty where there is none. */
    String say(Object value) {
        if (value instanceof Phrase phrase) {
            return phrase(phrase);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::say).collect(Collectors.joining("\n"));
        }
        if (value instanceof Localised name) {
            return name(name);
        }
        return value == null ? "" : value.toString();
    }

    /** A value for a cell of a sheet: dates and numbers stay what they are. */
    Object cell(Object value) {
        return value == null || value instanceof LocalDate || value instanceof Number ? value : blank(say(value));
    }

    private static String blank(String text) {
        return text.isEmpty() ? null : text;
    }

    private String phrase(Phrase phrase) {
        if (!texts.containsKey(phrase.key())) {
            return phrase.key().substring(phrase.key().lastIndexOf('.') + 1);
        }
        List<Object> arguments = phrase.arguments();
        return text(phrase.key(), arguments.stream().map(argument -> argument instanceof Number ? argument : say(argument)).toArray());
    }
}
