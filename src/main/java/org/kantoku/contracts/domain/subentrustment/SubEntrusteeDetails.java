package org.kantoku.contracts.domain.subentrustment;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import org.kantoku.shared.CorporateNumber;
import org.kantoku.shared.RuleViolation;

/**
 * What is told about a sub-entrustment (DH-09: who, what, which data, where, how supervised).
 *
 * @param corporateNumber {@code null} for a sole trader or when not known
 * @param data            which data it handles; what it sees when it handles none
 * @param countryCode     ISO 3166-1 alpha-2 of the place of handling
 * @param startedOn       first day of the work, planned or real
 * @param plannedEndOn    last day as planned, or {@code null} for as long as the contract
 * @param supervision     how the contractor watches over it
 */
public record SubEntrusteeDetails(String name, CorporateNumber corporateNumber, String work, String data, String countryCode, String place,
                                  boolean handlesData, LocalDate startedOn, LocalDate plannedEndOn, String supervision, FlowDown flowDown) {

    private static final String HOME = "JP";
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public SubEntrusteeDetails {
        name = strip(name);
        work = strip(work);
        data = strip(data);
        place = strip(place);
        supervision = strip(supervision);
        countryCode = countryCode == null || countryCode.isBlank() ? HOME : countryCode.strip().toUpperCase(Locale.ROOT);
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
    }

    /** @throws RuleViolation when a value is missing or does not fit */
    void check() {
        RuleViolation.when(name.isEmpty(), "subentrustment.error.name", "name");
        RuleViolation.when(work.isEmpty(), "subentrustment.error.work", "work");
        RuleViolation.when(handlesData && data.isEmpty(), "subentrustment.error.data", "data");
        RuleViolation.when(!COUNTRIES.contains(countryCode), "subentrustment.error.country", "country");
        RuleViolation.when(startedOn == null, "subentrustment.error.startedOn", "startedOn");
        RuleViolation.when(plannedEndOn != null && plannedEndOn.isBefore(startedOn), "subentrustment.error.plannedEnd", "plannedEndOn");
    }

    /** What an application needs beside; of a discovered one it may not be known yet. */
    void checkApplication() {
        check();
        RuleViolation.when(place.isEmpty(), "subentrustment.error.place", "place");
        RuleViolation.when(supervision.isEmpty(), "subentrustment.error.supervision", "supervision");
        RuleViolation.when(!flowDown.isComplete(), "subentrustment.error.flowDown", "flowTerms");
    }

    public boolean isAbroad() {
        return !HOME.equals(countryCode);
    }

    SubEntrusteeDetails bound(FlowDown confirmed) {
        return new SubEntrusteeDetails(name, corporateNumber, work, data, countryCode, place, handlesData, startedOn, plannedEndOn, supervision, confirmed);
    }
}
