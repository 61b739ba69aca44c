package org.kantoku.supervision.domain.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.kantoku.supervision.domain.Addressee;
import org.kantoku.supervision.domain.Origin;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;

/**
 * The ladder of model.md §6.2: which rung a duty stands on, and whom that concerns. Only the rung of the day counts: whatever was
 * missed in between is not made up for.
 */
public final class EscalationLadder {

    /** Told ahead: self-assessment, correction, end of a contract, certificate, return and erasure. */
    private static final Set<RuleId> AHEAD = EnumSet.of(RuleId.L07, RuleId.L09, RuleId.L10, RuleId.L13, RuleId.L14, RuleId.L17);
    /** Of those, the ones an inspector looks after too. */
    private static final Set<RuleId> INSPECTED = EnumSet.of(RuleId.L07, RuleId.L09, RuleId.L10, RuleId.L17);
    /** Days after the last day in time on which a critical lapse reaches the board. */
    private static final int CRITICAL_TO_BOARD = 7;

    private EscalationLadder() {
    }

    /** Rules of which notice is given ahead. */
    public static Set<RuleId> ahead() {
        return Set.copyOf(AHEAD);
    }

    /**
     * The stages that are current on a day; several only for a critical lapse, whose first three come together.
     *
     * @param reached the highest stage told so far, or {@code null}; a lapse that grew lighter does not climb down
     */
    public static Set<EscalationStage> current(OpenDuty duty, LocalDate day, EscalationStage reached) {
        Set<EscalationStage> now = duty.isLapsedOn(day) ? late(duty, duty.daysOver(day)) : ahead(duty, day);
        boolean below = reached != null && !now.isEmpty() && highest(now).compareTo(reached) < 0;
        return below ? EnumSet.of(reached) : now;
    }

    public static EscalationStage highest(Set<EscalationStage> stages) {
        return stages.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    private static Set<EscalationStage> late(OpenDuty duty, long daysOver) {
        if (!duty.climbs()) {
            return EnumSet.of(EscalationStage.E1);
        }
        if (duty.severity() == Severity.CRITICAL) {
            return daysOver >= CRITICAL_TO_BOARD ? EnumSet.of(EscalationStage.E4)
                : EnumSet.of(EscalationStage.E1, EscalationStage.E2, EscalationStage.E3);
        }
        return EnumSet.of(Stream.of(EscalationStage.values()).filter(stage -> !stage.isAhead() && daysOver >= stage.days())
            .max(Comparator.naturalOrder()).orElseThrow());
    }

    /** A stage whose day came before the duty stood is none: nobody is told of thirty days that never were. */
    private static Set<EscalationStage> ahead(OpenDuty duty, LocalDate day) {
        if (duty.key().ruleId().filter(rule -> !AHEAD.contains(rule)).isPresent()) {
            return Set.of();
        }
        LocalDate due = duty.key().dueOn();
        return Stream.of(EscalationStage.values()).filter(EscalationStage::isAhead).filter(stage -> !due.plusDays(stage.days()).isAfter(day))
            .max(Comparator.naturalOrder()).filter(stage -> !duty.openedOn().isAfter(due.plusDays(stage.days())))
            .<Set<EscalationStage>>map(EnumSet::of).orElse(Set.of());
    }

    /** Whom a stage of a duty concerns; no contractor where the omission is ours. */
    public static List<Addressee> addressees(OpenDuty duty, EscalationStage stage) {
        List<Addressee> told = new ArrayList<>(switch (stage) {
            case E0_60, E0_30, E0_7 -> beforehand(duty);
            case E1 -> duty.key().ruleId().orElseThrow().toldFirst(duty.key().branch());
            case E2 -> List.of(Addressee.DEPARTMENT_MANAGER);
            case E3 -> List.of(Addressee.PRIVACY_OFFICER, Addressee.PROCUREMENT_HEAD);
            case E4 -> List.of(Addressee.BOARD_OFFICE, Addressee.REPRESENTATIVE_DIRECTOR, Addressee.AUDIT_OFFICER);
        });
        if (duty.origin() == Origin.OWN) {
            told.removeIf(Addressee::isContractor);
        }
        return told;
    }

    private static List<Addressee> beforehand(OpenDuty duty) {
        List<Addressee> told = new ArrayList<>(List.of(Addressee.CONTRACT_OWNER));
        if (duty.key().ruleId().filter(INSPECTED::contains).isPresent()) {
            told.add(Addressee.INSPECTORS);
        }
        if (duty.origin() == Origin.CONTRACTOR) {
            told.add(Addressee.CONTRACTOR_RESPONSIBLE);
        }
        return told;
    }
}
