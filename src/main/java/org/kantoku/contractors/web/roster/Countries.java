package org.kantoku.contractors.web.roster;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.kantoku.contractors.domain.roster.SiteDetails;

/** Countries by their names in the language of the page. */
@Named
@ApplicationScoped
public class Countries {

    /** All countries, Japan first, then by name. */
    public Map<String, String> all(String language) {
        Map<String, String> countries = new LinkedHashMap<>();
        countries.put(SiteDetails.HOME, name(SiteDetails.HOME, language));
        Collator order = Collator.getInstance(Locale.forLanguageTag(language));
        Arrays.stream(Locale.getISOCountries()).sorted(Comparator.comparing((String code) -> name(code, language), order))
            .forEach(code -> countries.putIfAbsent(code, name(code, language)));
        return countries;
    }

    public String name(String code, String language) {
        return new Locale("", code).getDisplayCountry(Locale.forLanguageTag(language));
    }
}
