package org.kantoku.inspections.answerform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.AccountService;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.AccountProfile;
import org.kantoku.access.domain.Role;
import org.kantoku.inspections.application.AnswerChange;
import org.kantoku.inspections.application.AnswerService;
import org.kantoku.inspections.application.AnswerShares;
import org.kantoku.inspections.application.AnswerSheetQueries;
import org.kantoku.inspections.application.SelfAssessmentQueries;
import org.kantoku.inspections.application.SelfAssessmentService;
import org.kantoku.inspections.application.ShareQueries;
import org.kantoku.inspections.application.ShareService;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.SelfAssessmentState;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.support.As;
import org.kantoku.support.FindingFixture;
import org.kantoku.support.InspectionFixture;

/** A firm shares its self-assessment out: whoever is responsible decides and hands in, helpers answer. */
@ExtendWith(ArquillianExtension.class)
class ShareIT {

    @Inject
    private FindingFixture fixture;

    @Inject
    private InspectionFixture inspections;

    @Inject
    private AccountService accounts;

    @Inject
    private ShareService service;

    @Inject
    private ShareQueries queries;

    @Inject
    private AnswerService answers;

    @Inject
    private AnswerSheetQueries sheets;

    @Inject
    private SelfAssessmentQueries assessments;

    @Inject
    private SelfAssessmentService life;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    private FindingFixture.Firm firm;
    private Identity lead;
    private Identity helper;
    private UUID id;

    @BeforeEach
    void aFirmWithTwoAccounts() throws Exception {
        firm = fixture.firm("ふたり運送株式会社");
        id = fixture.selfAssessment(firm);
        lead = account(firm, false);
        helper = account(firm, true);
    }

    private Identity account(FindingFixture.Firm of, boolean helps) {
        String login = "share-" + UUID.randomUUID();
        as.run(As.staff(Role.ADMINISTRATOR), () -> accounts.open(login, new AccountProfile(helps ? "手伝い" : "責任者", null,
            Set.of(Role.CONTRACTOR_USER), null, of.contractorId(), helps)));
        UUID account = UUID.fromString(em.createNativeQuery("select id from user_account where login_id = ?1").setParameter(1, login)
            .getSingleResult().toString());
        return new Identity(account, 0, 0, login, login, Set.of(Role.CONTRACTOR_USER), null, of.contractorId(), "ja", false);
    }

    private static Map<String, UUID> nobody(String section) {
        return Collections.singletonMap(section, null);
    }

    private AnswerShares seen(Identity who) {
        return as.run(who, () -> queries.of(id));
    }

    @Test
    void eachSeesWhoseSectionIsWhoseAndHowFarEverybodyIs() {
        as.does(lead, () -> service.assign(id, Map.of("ORG", helper.accountId())));
        as.run(helper, () -> answers.answerSelfAssessment(id, List.of(new AnswerChange(UUID.randomUUID(), "SA-01", 0, Set.of(), Answer.of(Answer.YES)))));
        assertThat(seen(lead).mayDecide()).isTrue();
        assertThat(seen(helper).mayDecide()).isFalse();
        assertThat(seen(helper).people()).singleElement().satisfies(person -> {
            assertThat(person.me()).isTrue();
            assertThat(person.name()).isEqualTo("手伝い");
            assertThat(person.answered()).isOne();
            assertThat(person.total()).isEqualTo(8);
        });
        as.does(lead, () -> service.assign(id, Map.of("HUM", lead.accountId())));
        assertThat(seen(lead).people()).as("the other section stays as it was").hasSize(2);
        as.does(lead, () -> service.assign(id, nobody("HUM")));
        as.does(lead, () -> service.assign(id, nobody("ORG")));
        assertThat(seen(lead).people()).isEmpty();
    }

    @Test
    void aHelperNeitherSharesOutNorHandsIn() {
        assertThatThrownBy(() -> as.does(helper, () -> service.assign(id, Map.of("ORG", helper.accountId())))).hasMessage("inspections.error.helperShares");
        Map<String, Answer> best = inspections.best(as.run(lead, () -> sheets.selfAssessment(id)));
        as.run(helper, () -> answers.answerSelfAssessment(id, inspections.first(best)));
        long version = as.run(lead, () -> assessments.find(id)).version();
        assertThatThrownBy(() -> as.does(helper, () -> life.submit(id, version))).hasMessage("inspections.error.helperSubmits");
        as.does(lead, () -> life.submit(id, version));
        assertThat(as.run(lead, () -> assessments.find(id)).state()).isEqualTo(SelfAssessmentState.SUBMITTED);
        assertThatThrownBy(() -> as.does(lead, () -> service.assign(id, Map.of("ORG", helper.accountId())))).hasMessage("inspections.error.handedIn");
    }

    @Test
    void onlyColleaguesAreNamedAndOnlyOnesOwnSheetIsShared() throws Exception {
        FindingFixture.Firm other = fixture.firm("よその運送");
        Identity stranger = account(other, false);
        assertThatThrownBy(() -> as.does(lead, () -> service.assign(id, Map.of("ORG", stranger.accountId())))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as.does(stranger, () -> service.assign(id, Map.of("ORG", stranger.accountId())))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as.run(stranger, () -> queries.of(id))).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void onlyAContractorsUserIsAHelper() {
        assertThatThrownBy(() -> as.run(As.staff(Role.ADMINISTRATOR), () -> accounts.open("x-" + UUID.randomUUID(),
            new AccountProfile("点検", null, Set.of(Role.INSPECTOR), null, null, true)))).hasMessage("access.error.helper");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "CONTRACTOR_USER", mode = EnumSource.Mode.EXCLUDE)
    void staffHasNothingToShareOut(Role role) {
        assertThatThrownBy(() -> as.run(As.staff(role), () -> queries.of(id))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.does(As.staff(role), () -> service.assign(id, nobody("ORG")))).isInstanceOf(AccessDenied.class);
    }
}
