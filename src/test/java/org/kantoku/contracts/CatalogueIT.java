package org.kantoku.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.ADMINISTRATOR;
import static org.kantoku.access.domain.Role.PRIVACY_OFFICER;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.contracts.application.catalogue.CatalogueQueries;
import org.kantoku.contracts.application.catalogue.CatalogueService;
import org.kantoku.contracts.application.hygiene.HygieneQueries;
import org.kantoku.contracts.application.hygiene.HygieneService;
import org.kantoku.contracts.application.profile.ProfileQueries;
import org.kantoku.contracts.application.renewal.RenewalQueries;
import org.kantoku.contracts.domain.CatalogueReader;
import org.kantoku.contracts.domain.hygiene.HygieneFacts;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;
import org.kantoku.supervision.application.DutyQueries;
import org.kantoku.supervision.application.DutyRow;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.support.As;
import org.kantoku.support.ContractFixture;

/** A new version of the clause catalogue from its upload to the duties it makes; and what a contract owes besides. */
@ExtendWith(ArquillianExtension.class)
class CatalogueIT {

    @Inject
    private ContractFixture fixture;

    @Inject
    private CatalogueService service;

    @Inject
    private CatalogueQueries queries;

    @Inject
    private HygieneService hygiene;

    @Inject
    private HygieneQueries hygieneQueries;

    @Inject
    private RenewalQueries renewals;

    @Inject
    private ProfileQueries profiles;

    @Inject
    private DutyQueries duties;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    /** A clause that the new version adds is owed 180 days after its first day by a contract signed before. */
    @Test
    void aNewClauseIsOwedAfterItsGraceByWhoSignedBefore() throws Exception {
        UUID contract = fixture.running("カタログ試験 " + UUID.randomUUID(), clock.today().plusYears(5)).contractId();
        LocalDate from = clock.today().plusDays(60);
        as.rolledBack(() -> {
            UUID version = upload(from);
            assertThatThrownBy(() -> as.does(As.staff(ADMINISTRATOR), () -> service.publish(version))).isInstanceOf(AccessDenied.class);
            assertThat(lacks(contract, from.plusDays(200))).isEmpty();
            as.does(As.staff(PRIVACY_OFFICER), () -> service.publish(version));
            assertThat(lacks(contract, from.plusDays(1))).extracting(DutyRow::dueOn).containsExactly(from.plusDays(180));
        });
    }

    @Test
    void whoUploadedDoesNotPublishAndADraftCanBeWithdrawn() {
        UUID own = as.run(As.staff(PRIVACY_OFFICER), () -> service.upload(text(clock.today().plusDays(90)), "改正"));
        assertThatThrownBy(() -> as.does(As.staff(PRIVACY_OFFICER), () -> service.publish(own)))
            .isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo("catalogue.error.fourEyes"));
        assertThat(as.run(As.staff(PROCUREMENT), () -> queries.detail(own)).difference().added()).hasSize(1);
        as.does(As.staff(PRIVACY_OFFICER), () -> service.withdraw(own));
        assertThat(as.run(As.staff(ADMINISTRATOR), () -> queries.all())).filteredOn(v -> own.equals(v.id()))
            .singleElement().satisfies(v -> assertThat(v.mayPublish()).isFalse());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"PROCUREMENT", "DEPT_PRIVACY_MANAGER", "INSPECTOR", "AUDIT_OFFICER", "CONTRACTOR_USER"})
    void nobodyElseChangesTheCatalogue(Role role) {
        Identity who = role == Role.CONTRACTOR_USER ? As.contractor(UUID.randomUUID()) : As.staff(role);
        denied(who, () -> service.upload("{}", "x"));
        denied(who, () -> service.publish(UUID.randomUUID()));
        denied(who, () -> service.withdraw(UUID.randomUUID()));
        if (role == Role.CONTRACTOR_USER) {
            denied(who, () -> queries.all());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"INSPECTOR", "AUDIT_OFFICER", "ADMINISTRATOR", "CONTRACTOR_USER"})
    void nobodyElseRecordsHygiene(Role role) {
        Identity who = role == Role.CONTRACTOR_USER ? As.contractor(UUID.randomUUID()) : As.staff(role);
        denied(who, () -> hygiene.note(UUID.randomUUID(), HygieneFacts.unknown()));
        denied(who, () -> hygiene.ask(UUID.randomUUID(), clock.today(), "x"));
        denied(who, () -> hygiene.answer(UUID.randomUUID(), clock.today(), "x"));
        if (role == Role.ADMINISTRATOR || role == Role.CONTRACTOR_USER) {
            denied(who, () -> hygieneQueries.of(UUID.randomUUID()));
            denied(who, () -> renewals.of(UUID.randomUUID()));
            denied(who, () -> profiles.versions(UUID.randomUUID()));
        }
    }

    @Test
    void hygieneIsRecordedAndConsultationsAnswered() {
        UUID contract = fixture.running("衛生試験 " + UUID.randomUUID(), clock.today().plusYears(1)).contractId();
        as.does(As.staff(PROCUREMENT), () -> hygiene.note(contract, new HygieneFacts(clock.today(), 45, null, TriState.YES, "第20条", TriState.YES)));
        UUID talk = as.run(As.staff(PROCUREMENT), () -> hygiene.ask(contract, clock.today(), "燃料費"));
        as.does(As.staff(PROCUREMENT), () -> hygiene.answer(talk, clock.today(), "引上げ"));
        var view = as.run(As.staff(PROCUREMENT), () -> hygieneQueries.of(contract));
        assertThat(view.recordUntil()).isEqualTo(clock.today().plusYears(2));
        assertThat(view.lacks()).containsExactly("stamp");
        assertThat(view.consultations()).singleElement().satisfies(c -> assertThat(c.outcome()).isEqualTo("引上げ"));
        var renewal = as.run(As.staff(PROCUREMENT), () -> renewals.of(contract));
        assertThat(renewal.noticeDeadline()).isEqualTo(clock.today().plusYears(1));
        assertThat(renewal.periods()).hasSize(1);
    }

    private UUID upload(LocalDate from) {
        return as.run(As.staff(ADMINISTRATOR), () -> service.upload(text(from), "改正法"));
    }

    /** The product's version with one more clause. */
    private static String text(LocalDate from) {
        String text = CatalogueReader.standardText().replace("2026-04-01", from.toString());
        int first = text.indexOf("{", text.indexOf("\"clauses\""));
        String clause = text.substring(first, text.indexOf("}", text.indexOf("\"params\"", first)) + 1).replace("DH-01", "DH-23");
        return text.substring(0, first) + clause + "," + text.substring(first);
    }

    private java.util.List<DutyRow> lacks(UUID contract, LocalDate day) {
        return as.run(As.staff(PROCUREMENT), () -> duties.ofContract(contract, day)).stream()
            .filter(d -> d.rule() == RuleId.L04 && "DH-23".equals(d.subjectKey())).toList();
    }

    private void denied(Identity who, Runnable command) {
        assertThatThrownBy(() -> as.does(who, command)).isInstanceOf(AccessDenied.class);
    }
}
