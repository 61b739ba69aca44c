package org.kantoku.shared.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

import org.kantoku.shared.BusinessClock;

/**
 * Texts and values as pages show them, {@code #{t.text('key', a, b)}}, in the language of the view.
 * Dates are always 2026-11-30, whatever the language.
 */
@Named("t")
@RequestScoped
public class TextBean {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessClock.ZONE);
    private static final DateTimeFormatter WAREKI = DateTimeFormatter.ofPattern("Gy年M月d日", Locale.JAPAN);

    public String text(String key, Object... arguments) {
        return Texts.in(locale()).format(key, arguments);
    }

    public String of(Enum<?> constant) {
        return Texts.in(locale()).of(constant);
    }

    /** Language of the view: {@code ja} or {@code en}. */
    public String language() {
        return locale().getLanguage();
    }

    /** Minute in Tokyo time, or empty. */
    public String instant(Instant instant) {
        return instant == null ? "" : MINUTE.format(instant);
    }

    /** 2026-11-30, or a dash where there is none. */
    public String date(LocalDate date) {
        return date == null ? "–" : date.toString();
    }

    /** Short weekday name in the view's language. */
    public String weekday(LocalDate date) {
        return date == null ? "" : date.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale());
    }

    /** 令和8年11月30日, a hint beside date fields. */
    public String wareki(LocalDate date) {
        return date == null ? "" : WAREKI.format(JapaneseDate.from(date));
    }

    /** Digits in groups of three. */
    public String number(Number number) {
        return number == null ? "–" : String.format(Locale.ROOT, "%,d", number.longValue());
    }

    /** Any value of a form in words; a dash where there is none, the members of a collection one after the other. */
    public String shown(Object value) {
        if (value instanceof Enum<?> constant) {
            return of(constant);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Collection<?> several) {
            return several.isEmpty() ? "–" : several.stream().map(this::shown).sorted().collect(Collectors.joining(text("shared.and")));
        }
        return value == null || value.toString().isBlank() ? "–" : value.toString();
    }

    private static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null ? Locale.JAPANESE : faces.getViewRoot().getLocale();
    }
}
