package org.kantoku.shared.web;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/**
 * A day as people type it: 2026-11-30, also with slashes or full-width digits. A day that the calendar does not have is refused; taken for
 * the last of its month it would move a deadline without anybody noticing.
 */
@FacesConverter("day")
public class DayConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return day(value);
        } catch (DateTimeException e) {
            String text = Texts.in(faces.getViewRoot().getLocale()).format("shared.error.day");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), e);
        }
    }

    /** @throws DateTimeException when it is no day of the calendar */
    static LocalDate day(String typed) {
        return LocalDate.parse(Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).replace('/', '-'), TYPED);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate value) {
        return value == null ? "" : value.toString();
    }
}
