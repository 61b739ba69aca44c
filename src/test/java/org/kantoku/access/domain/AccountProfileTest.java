package org.kantoku.access.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kantoku.shared.RuleViolation;

class AccountProfileTest {

    private static final UUID FIRM = UUID.randomUUID();

    private static AccountProfile profile(UUID contractor, Role... roles) {
        return new AccountProfile("名", null, Set.of(roles), null, contractor);
    }

    @Test
    void staffHaveRolesAndNoFirm() {
        assertThatCode(() -> profile(null, Role.INSPECTOR, Role.PROCUREMENT).check()).doesNotThrowAnyException();
        assertThatThrownBy(() -> profile(FIRM, Role.INSPECTOR).check()).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> profile(null).check()).hasMessage("access.error.noRole");
    }

    @Test
    void aContractorsUserHasOneFirmAndNoOtherRole() {
        assertThatCode(() -> profile(FIRM, Role.CONTRACTOR_USER).check()).doesNotThrowAnyException();
        assertThatThrownBy(() -> profile(null, Role.CONTRACTOR_USER).check()).hasMessage("access.error.contractorFirm");
        assertThatThrownBy(() -> profile(FIRM, Role.CONTRACTOR_USER, Role.INSPECTOR).check()).hasMessage("access.error.contractorOnly");
    }

    @Test
    void thePrivacyOfficerDoesNotAuditHimself() {
        assertThatThrownBy(() -> profile(null, Role.PRIVACY_OFFICER, Role.AUDIT_OFFICER).check())
            .hasMessage("access.error.auditIndependent");
    }
}
