package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.Blanks;
import org.kantoku.shared.RuleViolation;

/** Handling outside Japan under a contract: where, by whom, which data, on which basis (APPI 28, model §7, 6). */
@Entity
@Table(name = "foreign_handling")
public class ForeignHandling extends BaseEntity {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Column(name = "contract_id")
    private UUID contractId;

    @Column(name = "country_code")
    private String countryCode;

    @Column(name = "operator")
    private String operator;

    @Column(name = "data")
    private String data;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis")
    private ForeignBasis basis;

    @Column(name = "start_on")
    private LocalDate startOn;

    @Column(name = "last_check_on")
    private LocalDate lastCheckOn;

    @Column(name = "stopped_on")
    private LocalDate stoppedOn;

    @OneToMany(mappedBy = "handling", cascade = CascadeType.PERSIST)
    private List<ForeignHandlingStep> steps = new ArrayList<>();

    protected ForeignHandling() {
    }

    /**
     * @param countryCode ISO 3166-1 alpha-2, not Japan
     * @param basis       {@code null} while none was found
     */
    public ForeignHandling(UUID contractId, String countryCode, String operator, String data, ForeignBasis basis, LocalDate startOn) {
        if (countryCode == null || !COUNTRIES.contains(countryCode.strip().toUpperCase(Locale.ROOT)) || "JP".equalsIgnoreCase(countryCode.strip())) {
            throw new RuleViolation("contracts.error.country").on("countryCode");
        }
        if (operator == null || operator.isBlank()) {
            throw new RuleViolation("contracts.error.operator").on("operator");
        }
        if (startOn == null) {
            throw new RuleViolation("contracts.error.startOn").on("startOn");
        }
        this.contractId = contractId;
        this.countryCode = countryCode.strip().toUpperCase(Locale.ROOT);
        this.operator = operator.strip();
        this.data = data == null ? "" : data.strip();
        this.basis = basis;
        this.startOn = startOn;
    }

    /**
     * The recipient's equivalent measures were checked (規則18, every 12 months: L20).
     *
     * @param on    the day of the check, not before the first day, not after today
     * @param words what was looked at; may be empty
     */
    public void check(LocalDate on, String words, LocalDate today, UUID by) {
        if (basis != ForeignBasis.EQUIVALENT) {
            throw new RuleViolation("contracts.error.checkBasis");
        }
        if (on == null || on.isAfter(today) || on.isBefore(startOn)) {
            throw new RuleViolation("contracts.error.checkedOn").on("checkedOn");
        }
        lastCheckOn = lastCheckOn == null || on.isAfter(lastCheckOn) ? on : lastCheckOn;
        steps.add(new ForeignHandlingStep(this, steps.size() + 1, null, Blanks.toNull(words), on, by));
    }

    /** A legal basis was found, or another one than before, from that day on; the one there was from the beginning stays on record until then. */
    public void rest(ForeignBasis on, LocalDate from, UUID by) {
        if (on == null) {
            throw new RuleViolation("contracts.error.basis").on("newBasis");
        }
        if (basis != null && steps.stream().allMatch(step -> step.basis() == null)) {
            steps.add(new ForeignHandlingStep(this, steps.size() + 1, basis, null, startOn, null));
        }
        basis = on;
        steps.add(new ForeignHandlingStep(this, steps.size() + 1, on, null, from, by));
    }

    /** Bases and checks in the order in which they were recorded. */
    List<ForeignHandlingStep> steps() {
        return List.copyOf(steps);
    }

    public void stop(LocalDate on) {
        stoppedOn = on;
    }

    public boolean isRunningOn(LocalDate asOf) {
        return stoppedOn == null || stoppedOn.isAfter(asOf);
    }

    /** Countries of sites for which no handling that has not stopped is entered, in alphabetical order. */
    public static List<String> missing(Collection<String> siteCountries, Collection<ForeignHandling> entered, LocalDate asOf) {
        Set<String> covered = entered.stream().filter(handling -> handling.isRunningOn(asOf)).map(ForeignHandling::countryCode)
            .collect(Collectors.toSet());
        return siteCountries.stream().filter(country -> !covered.contains(country)).distinct().sorted().toList();
    }

    public UUID contractId() {
        return contractId;
    }

    public String countryCode() {
        return countryCode;
    }

    public String operator() {
        return operator;
    }

    public String data() {
        return data;
    }

    public ForeignBasis basis() {
        return basis;
    }

    public LocalDate startOn() {
        return startOn;
    }

    public LocalDate lastCheckOn() {
        return lastCheckOn;
    }

    public LocalDate stoppedOn() {
        return stoppedOn;
    }
}
