package org.kantoku.shared.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;

import org.kantoku.shared.Localised;

/**
 * Every text of the portal in one language, merged from the files of the capabilities, so that pages read
 * {@code #{m['contracts.list.title']}} and a capability owns its own file. Japanese is the default.
 */
public class Texts extends ResourceBundle {

    /** The files of {@code org/kantoku/texts}, without language. */
    public static final List<String> FILES = List.of("shared", "upload", "spreadsheet", "access", "contractors", "roster", "selection",
        "corporateregister", "contracts", "documents", "arrangements", "upstream", "subentrustment", "transfers", "exit", "import", "workbook",
        "inspections", "inspectionreport", "answerform", "checklists", "correctiveactions", "evidence", "incidents", "holidays", "portal",
        "supervision", "work", "audit", "lists", "notices", "reports", "api");

    private final Locale language;
    private final Map<String, Object> texts = new HashMap<>();

    public Texts() {
        this("ja");
    }

    protected Texts(String language) {
        this.language = Locale.forLanguageTag(language);
        FILES.forEach(file -> load("/org/kantoku/texts/" + file + "_" + language + ".properties"));
    }

    private void load(String path) {
        try (var stream = Texts.class.getResourceAsStream(path)) {
            if (stream == null) {
                return;
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            properties.forEach((key, value) -> texts.put((String) key, value));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The texts in a language; anything but English is Japanese. */
    public static Texts in(Locale locale) {
        return (Texts) getBundle(Texts.class.getName(), "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.JAPANESE,
            Texts.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_CLASS));
    }

    /** A text with its arguments filled in, those that are there in both languages in this one; a missing key shows as itself, so that it is found. */
    public String format(String key, Object... arguments) {
        Object pattern = texts.get(key);
        if (pattern == null) {
            return "???" + key + "???";
        }
        return arguments.length == 0 ? pattern.toString() : new MessageFormat(pattern.toString(), language).format(localised(arguments));
    }

    private Object[] localised(Object... arguments) {
        return Arrays.stream(arguments).map(argument -> argument instanceof Localised text ? text.in(language) : argument).toArray();
    }

    /** Name of a constant: key {@code enum.<SimpleName>.<CONSTANT>}. */
    public String of(Enum<?> constant) {
        return constant == null ? "" : format("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
