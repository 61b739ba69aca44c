package org.kantoku.correctiveactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.correctiveactions.application.PortalCard;
import org.kantoku.correctiveactions.application.PortalQueries;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.application.AnswerChange;
import org.kantoku.inspections.application.AnswerService;
import org.kantoku.inspections.application.SelfAssessmentService;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.support.As;
import org.kantoku.support.FindingFixture;

@ExtendWith(ArquillianExtension.class)
class PortalIT {

    @Inject
    private FindingFixture fixture;

    @Inject
    private PortalQueries portal;

    @Inject
    private AnswerService answers;

    @Inject
    private SelfAssessmentService assessments;

    @Inject
    private As as;

    private FindingFixture.Firm firm;
    private UUID sheet;

    @BeforeEach
    void aFirmThatWasAsked() throws SQLException {
        firm = fixture.firm("みどり急便株式会社");
        sheet = fixture.selfAssessment(firm);
    }

    @Test
    void theFirstPageShowsWhatIsAskedAndHowFarItIs() {
        UUID finding = fixture.in(FindingState.PLAN_REQUESTED, firm, FindingGrade.MAJOR);
        fixture.raise(firm, FindingGrade.MAJOR, false);
        as.does(own(), () -> answers.answerSelfAssessment(sheet, List.of(change("SA-01", "YES"))));
        List<PortalCard> cards = as.run(own(), () -> portal.cards());
        assertThat(cards).extracting(PortalCard::id).containsExactlyInAnyOrder(sheet, finding);
        PortalCard card = cards.stream().filter(PortalCard::isSelfAssessment).findFirst().orElseThrow();
        assertThat(card.state()).isEqualTo(PortalCard.State.IN_PROGRESS);
        assertThat(card.answered()).isOne();
        assertThat(card.total()).isGreaterThan(20);
    }

    @Test
    void anotherFirmsSheetIsNotThereInAnyWay() throws SQLException {
        Identity stranger = As.contractor(fixture.firm("よその会社").contractorId());
        for (Runnable step : List.<Runnable>of(() -> portal.sheet(sheet), () -> assessments.submit(sheet, 1),
                () -> answers.answerSelfAssessment(sheet, List.of(change("SA-01", "YES"))),
                () -> answers.attachToSelfAssessment(sheet, "SA-01", "x.png", new ByteArrayInputStream(FindingFixture.PNG)))) {
            assertThatThrownBy(() -> as.does(stranger, step)).isInstanceOf(RecordNotFound.class);
        }
        assertThat(as.run(stranger, () -> portal.cards())).isEmpty();
    }

    @Test
    void aSheetWithGapsIsNotHandedInAndSaysWhatIsMissing() {
        as.does(own(), () -> answers.answerSelfAssessment(sheet, List.of(change("SA-01", "PARTIAL"))));
        var seen = as.run(own(), () -> portal.sheet(sheet));
        assertThat(seen.isReady()).isFalse();
        assertThat(seen.missing().get(0).gap()).isEqualTo("COMMENT");
        assertThatThrownBy(() -> as.does(own(), () -> assessments.submit(sheet, as.run(own(), () -> portal.sheet(sheet)).version())))
            .isInstanceOf(RuleViolation.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "CONTRACTOR_USER", mode = EnumSource.Mode.EXCLUDE)
    void thePortalIsTheContractorsAlone(Role role) {
        assertThatThrownBy(() -> as.run(As.staff(role), () -> portal.cards())).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.run(As.staff(role), () -> portal.findings())).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.run(As.staff(role), () -> portal.sheet(sheet))).isInstanceOf(AccessDenied.class);
    }

    private static AnswerChange change(String item, String value) {
        return new AnswerChange(UUID.randomUUID(), item, 0, Set.of(), Answer.of(value));
    }

    private Identity own() {
        return As.contractor(firm.contractorId());
    }
}
