package org.kantoku.contractors.domain.roster;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import org.kantoku.shared.RuleViolation;

/**
 * What is written down about a site.
 *
 * @param countryCode ISO 3166-1 alpha-2
 * @param remoteWork  whether people of this site also work from home
 * @param activeFrom  first day
 * @param activeTo    last day, or {@code null}
 */
public record SiteDetails(String name, String address, String countryCode, Set<SitePurpose> purposes, boolean remoteWork,
                          LocalDate activeFrom, LocalDate activeTo) {

    /** Japan; every other country is foreign. */
    public static final String HOME = "JP";
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int MAX_NAME = 200;
    private static final int MAX_ADDRESS = 1000;

    public SiteDetails {
        name = Told.text(name, MAX_NAME, "siteName");
        address = Told.perhaps(address, MAX_ADDRESS, "siteAddress");
        countryCode = Told.chosen(countryCode, "country").strip().toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(countryCode)) {
            throw new RuleViolation("roster.error.country").on("country");
        }
        if (purposes == null || purposes.isEmpty()) {
            throw new RuleViolation("roster.error.purposes").on("purposes");
        }
        purposes = Set.copyOf(purposes);
        Told.period(Told.chosen(activeFrom, "activeFrom"), activeTo, "activeTo");
    }

    public boolean isForeign() {
        return !HOME.equals(countryCode);
    }

    public boolean isActiveOn(LocalDate date) {
        return !date.isBefore(activeFrom) && (activeTo == null || !date.isAfter(activeTo));
    }
}
