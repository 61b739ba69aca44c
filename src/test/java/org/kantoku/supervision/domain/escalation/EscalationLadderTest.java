package org.kantoku.supervision.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kantoku.supervision.domain.escalation.EscalationStage.E0_30;
import static org.kantoku.supervision.domain.escalation.EscalationStage.E0_60;
import static org.kantoku.supervision.domain.escalation.EscalationStage.E0_7;
import static org.kantoku.supervision.domain.escalation.EscalationStage.E1;
import static org.kantoku.supervision.domain.escalation.EscalationStage.E2;
import static org.kantoku.supervision.domain.escalation.EscalationStage.E3;
import static org.kantoku.supervision.domain.escalation.EscalationStage.E4;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kantoku.supervision.domain.Addressee;
import org.kantoku.supervision.domain.LapseKey;
import org.kantoku.supervision.domain.Origin;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;

/** The rungs of the ladder, by the dates of model.md §6.2 and §6.3. */
class EscalationLadderTest {

    private static final LocalDate DUE = LocalDate.of(2026, 9, 30);
    private static final LocalDate LONG_AGO = DUE.minusYears(1);

    private static OpenDuty duty(RuleId rule, String branch, Severity severity) {
        return new OpenDuty(new LapseKey(rule.name(), branch, UUID.randomUUID(), "", DUE.plusDays(1)), LONG_AGO, severity);
    }

    private static Set<EscalationStage> on(OpenDuty duty, String day) {
        return EscalationLadder.current(duty, LocalDate.parse(day), null);
    }

    /** Model §6.3 no. 3. */
    @Test
    void aContractThatRanOutWithDataReachesThreeStagesOnTheFirstDayAndTheBoardOnTheSeventh() {
        OpenDuty expired = duty(RuleId.L13, "", Severity.CRITICAL);
        assertThat(on(expired, "2026-09-30")).containsExactly(E0_7);
        assertThat(on(expired, "2026-10-01")).containsExactlyInAnyOrder(E1, E2, E3);
        assertThat(on(expired, "2026-10-06")).containsExactlyInAnyOrder(E1, E2, E3);
        assertThat(on(expired, "2026-10-07")).containsExactly(E4);
    }

    @Test
    void otherLapsesClimbRungByRung() {
        OpenDuty late = duty(RuleId.L05, "", Severity.HIGH);
        assertThat(on(late, "2026-09-30")).isEmpty();
        assertThat(on(late, "2026-10-01")).containsExactly(E1);
        assertThat(on(late, "2026-10-13")).containsExactly(E1);
        assertThat(on(late, "2026-10-14")).containsExactly(E2);
        assertThat(on(late, "2026-10-29")).containsExactly(E2);
        assertThat(on(late, "2026-10-30")).containsExactly(E3);
        assertThat(on(late, "2026-11-28")).containsExactly(E3);
        assertThat(on(late, "2026-11-29")).containsExactly(E4);
        assertThat(on(late, "2027-09-30")).containsExactly(E4);
    }

    @Test
    void noticeAheadIsGivenOfWhatIsNamedOnly() {
        OpenDuty asked = duty(RuleId.L07, "", Severity.MEDIUM);
        assertThat(on(asked, "2026-07-31")).isEmpty();
        assertThat(on(asked, "2026-08-01")).containsExactly(E0_60);
        assertThat(on(asked, "2026-08-31")).containsExactly(E0_30);
        assertThat(on(asked, "2026-09-22")).containsExactly(E0_30);
        assertThat(on(asked, "2026-09-23")).containsExactly(E0_7);
        assertThat(on(duty(RuleId.L06, "ONSITE", Severity.HIGH), "2026-09-23")).isEmpty();
    }

    /** A plan asked for fourteen days before it is due was never due in thirty. */
    @Test
    void aTermShorterThanTheNoticeSkipsIt() {
        LapseKey key = new LapseKey("L09", "", UUID.randomUUID(), "F2026-0001", DUE.plusDays(1));
        OpenDuty plan = new OpenDuty(key, DUE.minusDays(14), Severity.MEDIUM);
        assertThat(on(plan, "2026-09-16")).isEmpty();
        assertThat(on(plan, "2026-09-22")).isEmpty();
        assertThat(on(plan, "2026-09-23")).containsExactly(E0_7);
    }

    @Test
    void whatGrowsCriticalGoesToAllThreeAtOnceOrToTheBoard() {
        assertThat(EscalationLadder.current(duty(RuleId.L10, "", Severity.CRITICAL), DUE.plusDays(3), E1)).containsExactlyInAnyOrder(E1, E2, E3);
        assertThat(EscalationLadder.current(duty(RuleId.L14, "", Severity.CRITICAL), DUE.plusDays(20), E2)).containsExactly(E4);
    }

    @Test
    void whatIsToldAheadCanWaitForOfficesToOpen() {
        assertThat(duty(RuleId.L13, "", Severity.CRITICAL).isUrgentOn(DUE)).isFalse();
        assertThat(duty(RuleId.L13, "", Severity.CRITICAL).isUrgentOn(DUE.plusDays(1))).isTrue();
        assertThat(duty(RuleId.L13, "", Severity.HIGH).isUrgentOn(DUE.plusDays(1))).isFalse();
        assertThat(duty(RuleId.L18, "a", Severity.HIGH).isUrgentOn(DUE.plusDays(1))).isTrue();
    }

    @Test
    void whatGrowsLighterDoesNotClimbDown() {
        assertThat(EscalationLadder.current(duty(RuleId.L10, "", Severity.HIGH), DUE.plusDays(8), E4)).containsExactly(E4);
    }

    @Test
    void hygieneAndSmallMattersStayWithThoseToldFirst() {
        assertThat(EscalationLadder.current(duty(RuleId.G01, "", Severity.MEDIUM), DUE.plusDays(200), E1)).containsExactly(E1);
        assertThat(EscalationLadder.current(duty(RuleId.L17, "", Severity.LOW), DUE.plusDays(200), null)).containsExactly(E1);
    }

    @Test
    void everyRungHasItsPeople() {
        OpenDuty late = duty(RuleId.L07, "", Severity.HIGH);
        assertThat(EscalationLadder.addressees(late, E0_30)).containsExactly(Addressee.CONTRACT_OWNER, Addressee.INSPECTORS, Addressee.CONTRACTOR_RESPONSIBLE);
        assertThat(EscalationLadder.addressees(late, E1)).containsExactly(Addressee.CONTRACTOR_RESPONSIBLE, Addressee.CONTRACT_OWNER);
        assertThat(EscalationLadder.addressees(late, E2)).containsExactly(Addressee.DEPARTMENT_MANAGER);
        assertThat(EscalationLadder.addressees(late, E3)).containsExactly(Addressee.PRIVACY_OFFICER, Addressee.PROCUREMENT_HEAD);
        assertThat(EscalationLadder.addressees(late, E4)).containsExactly(Addressee.BOARD_OFFICE, Addressee.REPRESENTATIVE_DIRECTOR, Addressee.AUDIT_OFFICER);
    }

    @Test
    void aRenewalIsToldAheadToWhoeverOwnsTheContract() {
        OpenDuty renewal = new OpenDuty(new LapseKey(LapseKey.RENEWAL, "", UUID.randomUUID(), "", DUE.plusDays(1)), LONG_AGO, Severity.MEDIUM);
        assertThat(on(renewal, "2026-09-01")).containsExactly(E0_30);
        assertThat(EscalationLadder.addressees(renewal, E0_30)).containsExactly(Addressee.CONTRACT_OWNER);
    }

    /** Whichever days the server was up on: the stages told never go back, none comes twice, and each was current on its day. */
    @Property
    void noStageIsToldTwiceAndNonePast(@ForAll RuleId rule, @ForAll @Size(min = 1, max = 60) List<@IntRange(min = -70, max = 150) Integer> days,
                                       @ForAll @Size(max = 4) Map<@IntRange(min = 1, max = 150) Integer, Severity> changes) {
        Set<EscalationStage> told = EnumSet.noneOf(EscalationStage.class);
        EscalationStage reached = null;
        for (int offset : days.stream().distinct().sorted().toList()) {
            LocalDate day = DUE.plusDays(offset);
            OpenDuty duty = duty(rule, "", severity(changes, offset));
            Set<EscalationStage> now = EscalationLadder.current(duty, day, reached);
            if (now.isEmpty()) {
                assertThat(offset).isLessThanOrEqualTo(0);
                continue;
            }
            EscalationStage before = reached;
            assertThat(now).allMatch(stage -> before == null || EscalationLadder.highest(now).compareTo(before) >= 0);
            assertThat(now).allMatch(stage -> stage.isAhead() == offset <= 0);
            assertThat(now.size() == 1 || now.equals(EnumSet.of(E1, E2, E3)) && duty.severity() == Severity.CRITICAL).isTrue();
            assertThat(now).filteredOn(stage -> !told.contains(stage)).as("what is told for the first time is further up")
                .allMatch(stage -> before == null || stage.compareTo(before) > 0);
            told.addAll(now);
            reached = EscalationLadder.highest(now);
        }
    }

    /** After an outage of any length exactly the stage of the day is told, as if the server had been up all along. */
    @Property
    void anOutageChangesNothingButWhatIsMissed(@ForAll RuleId rule, @ForAll Severity severity, @ForAll @IntRange(min = 1, max = 150) int last) {
        OpenDuty duty = duty(rule, "", severity);
        EscalationStage reached = null;
        for (int day = -70; day < last; day++) {
            Set<EscalationStage> now = EscalationLadder.current(duty, DUE.plusDays(day), reached);
            reached = now.isEmpty() ? reached : EscalationLadder.highest(now);
        }
        assertThat(EscalationLadder.current(duty, DUE.plusDays(last), reached)).isEqualTo(EscalationLadder.current(duty, DUE.plusDays(last), null));
    }

    @Property
    void whatIsOursIsNeverToldToAContractor(@ForAll RuleId rule, @ForAll EscalationStage stage, @ForAll Severity severity) {
        for (String branch : List.of("", "a", "b", "c", "d", "e", "f", "ONSITE")) {
            OpenDuty duty = duty(rule, branch, severity);
            if (duty.origin() == Origin.OWN) {
                assertThat(EscalationLadder.addressees(duty, stage)).noneMatch(Addressee::isContractor);
            }
            assertThat(EscalationLadder.addressees(duty, stage)).isNotEmpty();
        }
    }

    private static Severity severity(Map<Integer, Severity> changes, int day) {
        return changes.entrySet().stream().filter(change -> change.getKey() <= day).max(Map.Entry.comparingByKey()).map(Map.Entry::getValue)
            .orElse(Severity.MEDIUM);
    }
}
