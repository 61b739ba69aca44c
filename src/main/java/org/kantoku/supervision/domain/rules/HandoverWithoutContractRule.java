package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.SeverityScale;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.SupervisedContract;
import org.kantoku.supervision.domain.facts.ContractFacts;
import org.kantoku.supervision.domain.facts.Tenure;
import org.kantoku.supervision.domain.facts.TransferFacts;

/**
 * L03 HANDOVER_WITHOUT_CONTRACT: data are handed over only under a signed contract in force, not after its end, and not
 * while the hand-over is stopped (法25, 預託停止). Lapsed on the very day. It ends when the contract comes into force or the
 * stop is lifted, otherwise with the return or erasure of those data.
 */
public final class HandoverWithoutContractRule implements DutyRule {

    @Override
    public RuleId id() {
        return RuleId.L03;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        return c.facts().transfers().stream().filter(t -> !t.on().isAfter(day) && !isSettled(c, t, day))
            .flatMap(t -> obstacle(c, t, day).map(code -> Requirement.of(id(), new Subject(Subject.Type.TRANSFER, t.id(), t.id().toString()),
                Requirement.AT_ONCE, SeverityScale.critical(), Reason.of("L03." + code, t.on()))).stream()).toList();
    }

    private static boolean isSettled(SupervisedContract c, TransferFacts t, LocalDate day) {
        LocalDate erased = c.facts().contract().erasedOn();
        return t.settledOn() != null && !t.settledOn().isAfter(day)
            || erased != null && !erased.isAfter(day) && !erased.isBefore(t.on());
    }

    private static Optional<String> obstacle(SupervisedContract c, TransferFacts t, LocalDate day) {
        if (isBefore(c, day)) {
            return Optional.of("before");
        }
        if (c.endedOn(day).filter(end -> t.on().isAfter(end)).isPresent()) {
            return Optional.of("after");
        }
        boolean held = Stream.concat(contractHolds(c), c.facts().contractor().holds().stream())
            .anyMatch(hold -> hold.covers(t.on()) && hold.covers(day));
        return held ? Optional.of("held") : Optional.empty();
    }

    /** Not signed, or not yet in force. A ledger that was taken over may not tell the day of the signature. */
    private static boolean isBefore(SupervisedContract c, LocalDate day) {
        ContractFacts contract = c.facts().contract();
        boolean unsigned = contract.signedOn() == null ? !contract.legacy() : contract.signedOn().isAfter(day);
        return unsigned || contract.effectiveFrom() != null && contract.effectiveFrom().isAfter(day);
    }

    private static Stream<Tenure> contractHolds(SupervisedContract c) {
        return c.facts().contract().holds().stream();
    }

    /** In force, released, returned: each of them is what was owed. */
    @Override
    public boolean fulfilled(SupervisedContract c, Requirement ended, LocalDate day) {
        return true;
    }
}
