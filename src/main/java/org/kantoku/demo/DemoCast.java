package org.kantoku.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kantoku.access.domain.UserAccount;
import org.kantoku.contractors.domain.Contractor;
import org.kantoku.contractors.domain.Department;
import org.kantoku.contracts.domain.upstream.MemberCoop;

/** Who and what appears in the story, by the keys that the files use. */
final class DemoCast {

    private final Map<String, Department> departments = new LinkedHashMap<>();
    private final Map<String, Contractor> contractors = new LinkedHashMap<>();
    private final Map<String, DemoContract> contracts = new LinkedHashMap<>();
    private final List<DemoSource> sources = new ArrayList<>();
    private final Map<String, UserAccount> accounts = new LinkedHashMap<>();
    private final Map<String, MemberCoop> coops = new LinkedHashMap<>();

    void enter(String code, Department department) {
        departments.put(code, department);
    }

    void enter(String key, Contractor contractor) {
        contractors.put(key, contractor);
    }

    void enter(String key, DemoContract contract) {
        contracts.put(key, contract);
    }

    void enter(DemoSource source) {
        sources.add(source);
    }

    void enter(UserAccount account) {
        accounts.put(account.loginId(), account);
    }

    void enter(String key, MemberCoop coop) {
        coops.put(key, coop);
    }

    UUID coop(String key) {
        return known(coops, key).id();
    }

    /** Account id of a person; {@code null} for nobody, as which background work acts. */
    UUID person(String loginId) {
        return loginId == null ? null : known(accounts, loginId).id();
    }

    /** Account id of the firm's own user, or {@code null} when the story gives it none. */
    UUID userOf(Contractor contractor) {
        return accounts.values().stream().filter(account -> contractor.id().equals(account.profile().contractorId()))
            .map(UserAccount::id).findFirst().orElse(null);
    }

    UUID department(String code) {
        return code == null ? null : known(departments, code).id();
    }

    Collection<Contractor> contractors() {
        return contractors.values();
    }

    Contractor contractor(String key) {
        return known(contractors, key);
    }

    Contractor firm(UUID id) {
        return contractors.values().stream().filter(contractor -> contractor.id().equals(id)).findFirst().orElseThrow();
    }

    /** Confirmed inspections and accepted self-assessments, in the order in which they were told. */
    List<DemoSource> sources() {
        return sources;
    }

    DemoContract contract(String key) {
        return known(contracts, key);
    }

    /** All contracts by key, in the order of the file. */
    Map<String, DemoContract> contracts() {
        return contracts;
    }

    private static <T> T known(Map<String, T> all, String key) {
        T found = all.get(key);
        if (found == null) {
            throw new IllegalArgumentException("unknown in the story: " + key);
        }
        return found;
    }
}
