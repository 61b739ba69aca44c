package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kantoku.contracts.domain.Fact;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.SeverityScale;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.SupervisedContract;
import org.kantoku.supervision.domain.facts.UpstreamFacts;

/**
 * L21 UPSTREAM_PERMISSION_MISSING: what member co-ops entrusted to us is handed on only with their permission, within the
 * term and for the purposes they entrusted it for. Lapsed on the first day on which data are handed over without, or on
 * which one of these falls away.
 */
public final class UpstreamPermissionMissingRule implements DutyRule {

    private static final String APPROVAL = "approval";
    private static final String PERIOD = "period";
    private static final String PURPOSE = "purpose";

    @Override
    public RuleId id() {
        return RuleId.L21;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        if (!c.isSupervisedOn(day) || !c.isFactOn(Fact.UPSTREAM, day) || c.handoverStartedOn(day).isEmpty()) {
            return List.of();
        }
        Collection<UpstreamFacts> linked = linked(c, day);
        return linked.isEmpty() ? List.of(missing(APPROVAL, Subject.contract(c.facts()), Reason.of("L21.none")))
            : linked.stream().flatMap(u -> lacks(c, u, day)).toList();
    }

    private Stream<Requirement> lacks(SupervisedContract c, UpstreamFacts u, LocalDate day) {
        Subject subject = new Subject(Subject.Type.UPSTREAM, u.id(), u.id().toString());
        Stream.Builder<Requirement> lacks = Stream.builder();
        if (u.approvals().stream().noneMatch(a -> a.holdsOn(day))) {
            lacks.add(missing(APPROVAL, subject, Reason.of("L21.approval", u.coop())));
        }
        u.terms().on(day).ifPresent(term -> {
            if (term.validTo().isBefore(day) || term.validFrom().isAfter(day)) {
                lacks.add(missing(PERIOD, subject, Reason.of("L21.period", u.coop(), term.validFrom(), term.validTo())));
            }
            Set<Purpose> beyond = new TreeSet<>(c.facts().entrustment().purposes());
            beyond.removeAll(term.purposes());
            if (!beyond.isEmpty()) {
                lacks.add(missing(PURPOSE, subject, Reason.of("L21.purpose", u.coop(),
                    beyond.stream().map(Purpose::name).collect(Collectors.joining(", ")))));
            }
        });
        return lacks.build();
    }

    private Requirement missing(String branch, Subject subject, Reason reason) {
        return Requirement.of(id(), subject, Requirement.AT_ONCE, SeverityScale.critical(), reason).branch(branch);
    }

    /** By entrustment: one linked twice counts once. */
    private static Collection<UpstreamFacts> linked(SupervisedContract c, LocalDate day) {
        return c.facts().entrustment().upstream().stream().filter(u -> u.isLinkedOn(day))
            .collect(Collectors.toMap(UpstreamFacts::id, u -> u, (one, again) -> one, LinkedHashMap::new)).values();
    }

    /** Put right, or the data withdrawn: both were asked for. */
    @Override
    public boolean fulfilled(SupervisedContract c, Requirement ended, LocalDate day) {
        return true;
    }
}
