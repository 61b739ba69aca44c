package org.kantoku.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;

class UrlPolicyTest {

    private static Identity who(Role role) {
        UUID firm = role == Role.CONTRACTOR_USER ? UUID.randomUUID() : null;
        return new Identity(UUID.randomUUID(), 0, 0, "x", "x", Set.of(role), null, firm, "ja", false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dashboard", "/supervision/lapses", "/contracts/list", "/contractors/detail", "/inspections/onsite",
        "/findings/detail", "/checklists/list", "/settings/accounts", "/settings/audit", "/work", "/contracts/import", "/unknown"})
    void aContractorsUserReachesNoStaffPage(String path) {
        assertThat(UrlPolicy.allows(path, who(Role.CONTRACTOR_USER))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dashboard", "/contracts/list", "/inspections/list", "/findings/list", "/settings/audit", "/portal/home"})
    void theAdministratorReachesNoSupervisionData(String path) {
        assertThat(UrlPolicy.allows(path, who(Role.ADMINISTRATOR))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"AUDIT_OFFICER,/settings/audit", "ADMINISTRATOR,/settings/accounts", "CONTRACTOR_USER,/portal/home",
        "PROCUREMENT,/contracts/import", "INSPECTOR,/inspections/plan", "AUDIT_OFFICER,/contracts/detail"})
    void everybodyReachesTheirOwn(Role role, String path) {
        assertThat(UrlPolicy.allows(path, who(role))).isTrue();
    }

    @Test
    void onlySignInAndResourcesAreOpen() {
        assertThat(UrlPolicy.isOpen("/signin")).isTrue();
        assertThat(UrlPolicy.isOpen("/jakarta.faces.resource/k.css")).isTrue();
        assertThat(UrlPolicy.isOpen("/api/inspections")).isFalse();
        assertThat(UrlPolicy.isOpen("/portal/home")).isFalse();
    }
}
