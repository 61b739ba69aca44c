package org.kantoku.shared.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

/** Countries by their names in the reader's language, Japan first. */
@Named
@RequestScoped
public class Countries {

    /** Names by code. */
    public Map<String, String> getNames() {
        Locale language = Faces.getLocale();
        Map<String, String> names = new LinkedHashMap<>();
        names.put("JP", name("JP"));
        Arrays.stream(Locale.getISOCountries()).sorted(Comparator.comparing(code -> new Locale("", code).getDisplayCountry(language), Collator.getInstance(language)))
            .forEach(code -> names.putIfAbsent(code, name(code)));
        return names;
    }

    /** Name of one country. */
    public String name(String code) {
        return new Locale("", code).getDisplayCountry(Faces.getLocale());
    }
}
