package org.kantoku.contractors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kantoku.contractors.domain.Contractor;
import org.kantoku.contractors.domain.ContractorDetails;
import org.kantoku.contractors.domain.ContractorState;
import org.kantoku.contractors.domain.ContractorTransition;
import org.kantoku.shared.RuleViolation;

/** The states of a contractor by their dates (model §4.1). */
class ContractorStateTest {

    private static final UUID CLERK = UUID.randomUUID();
    private static final LocalDate APPROVED = LocalDate.of(2026, 4, 1);

    @Test
    void anApprovalWithoutAContractHoldsTwelveMonths() {
        Contractor contractor = approved();
        assertThat(contractor.stateOn(LocalDate.of(2027, 4, 1))).isEqualTo(ContractorState.APPROVED);
        assertThat(contractor.stateOn(LocalDate.of(2027, 4, 2))).isEqualTo(ContractorState.CANDIDATE);
        contractor.startSelection(LocalDate.of(2027, 6, 1), CLERK, null);
        assertThat(contractor.transitions()).extracting(ContractorTransition::toState).endsWith(ContractorState.CANDIDATE,
            ContractorState.UNDER_SELECTION);
        assertThat(contractor.transitions()).extracting(ContractorTransition::onDate).contains(LocalDate.of(2027, 4, 2));
    }

    @Test
    void whileAnApprovalHoldsSelectionDoesNotBeginAnew() {
        assertThatThrownBy(() -> approved().startSelection(LocalDate.of(2027, 4, 1), CLERK, "x")).isInstanceOf(RuleViolation.class)
            .hasMessage("error.transition");
    }

    @Test
    void withinSixMonthsOfARejectionTheFirmExplainsItself() {
        Contractor contractor = candidate();
        contractor.startSelection(APPROVED, CLERK, null);
        contractor.reject(APPROVED, CLERK, "KO");
        assertThatThrownBy(() -> contractor.startSelection(LocalDate.of(2026, 9, 30), CLERK, " ")).hasMessage("contractors.error.rejectedLately");
        contractor.startSelection(LocalDate.of(2026, 10, 1), CLERK, null);
        assertThat(contractor.state()).isEqualTo(ContractorState.UNDER_SELECTION);
        contractor.reject(LocalDate.of(2026, 10, 2), CLERK, "KO");
        contractor.startSelection(LocalDate.of(2026, 10, 3), CLERK, "施錠を改めた");
        assertThat(contractor.transitions()).extracting(ContractorTransition::reason).last().isEqualTo("施錠を改めた");
    }

    @Test
    void aLeaveThatLiesAheadIsOffWhenAContractComesIntoForce() {
        Contractor contractor = approved();
        contractor.contractInForce(APPROVED, CLERK);
        contractor.lastContractEnded(LocalDate.of(2027, 4, 1), CLERK);
        assertThat(contractor.stateOn(LocalDate.of(2027, 3, 31))).isEqualTo(ContractorState.ACTIVE);
        assertThat(contractor.stateOn(LocalDate.of(2027, 4, 1))).isEqualTo(ContractorState.EXITING);
        contractor.contractInForce(LocalDate.of(2027, 2, 1), CLERK);
        assertThat(contractor.stateOn(LocalDate.of(2027, 4, 1))).isEqualTo(ContractorState.ACTIVE);
    }

    @Test
    void oneThatHasLeftDoesNotComeBackWithoutSelection() {
        Contractor contractor = approved();
        contractor.contractInForce(APPROVED, CLERK);
        contractor.lastContractEnded(LocalDate.of(2027, 4, 1), CLERK);
        contractor.contractInForce(LocalDate.of(2027, 4, 1), CLERK);
        assertThat(contractor.stateOn(LocalDate.of(2027, 4, 2))).isEqualTo(ContractorState.EXITING);
    }

    private static Contractor candidate() {
        return new Contractor(ContractorDetails.untold(null, "株式会社いそ", null), APPROVED, CLERK);
    }

    private static Contractor approved() {
        Contractor contractor = candidate();
        contractor.startSelection(APPROVED, CLERK, null);
        contractor.approve(APPROVED, CLERK);
        return contractor;
    }
}
