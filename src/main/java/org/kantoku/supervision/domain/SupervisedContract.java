package org.kantoku.supervision.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contracts.domain.Fact;
import org.kantoku.contracts.domain.FloorFacts;
import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.contracts.domain.TierFloor;
import org.kantoku.inspections.domain.TierChange;
import org.kantoku.shared.TriState;
import org.kantoku.supervision.domain.facts.SupervisionFacts;

/**
 * One contract as supervision sees it on any day: the vocabulary of model.md §5 and §6 (live, held, supervised, tier,
 * anchor) over its recorded facts. Every answer for a day depends on facts dated up to that day only.
 */
public final class SupervisedContract {

    private final SupervisionFacts facts;
    private final SupervisionPolicy policy;
    private final ContractCalendar life;
    private final List<TierChange> tierChanges;
    private final Map<LocalDate, RiskTier> tiers = new HashMap<>();
    private final Map<LocalDate, Boolean> supervised = new HashMap<>();
    private final Map<Object, Object> workedOut = new HashMap<>();

    public SupervisedContract(SupervisionFacts facts, SupervisionPolicy policy) {
        this.facts = Objects.requireNonNull(facts);
        this.policy = Objects.requireNonNull(policy);
        this.life = new ContractCalendar(facts.contract());
        this.tierChanges = tierChanges();
    }

    public SupervisionFacts facts() {
        return facts;
    }

    public SupervisionPolicy policy() {
        return policy;
    }

    /**
     * What a rule works out once of these facts, whatever the number of days it is asked about.
     *
     * @param what tells it from everything else that is worked out; the rule's class, for example
     */
    @SuppressWarnings("unchecked")
    public <T> T once(Object what, Supplier<T> work) {
        Object known = workedOut.get(what);
        if (known == null) {
            known = work.get();
            workedOut.put(what, known);
        }
        return (T) known;
    }

    public boolean isRegisteredOn(LocalDate day) {
        return !facts.contract().registeredOn().isAfter(day);
    }

    public Optional<ProfileFacts> profileOn(LocalDate day) {
        return facts.profiles().on(day);
    }

    /** Whether personal data are entrusted; UNKNOWN until a profile says so. */
    public TriState personalDataOn(LocalDate day) {
        return profileOn(day).map(ProfileFacts::pd).orElse(TriState.UNKNOWN);
    }

    /** State on that day, by the calendar (effectiveState). */
    public Optional<ContractState> stateOn(LocalDate day) {
        return life.stateOn(day);
    }

    public Optional<LocalDate> effectiveEnd(LocalDate day) {
        return life.effectiveEnd(day);
    }

    /** Whether, as known on that day, the contract renews itself at that end. */
    public boolean renewsItselfAt(LocalDate end, LocalDate day) {
        return life.renewsAt(end, day);
    }

    public boolean isSignedOn(LocalDate day) {
        return life.isSignedOn(day);
    }

    public boolean isLiveOn(LocalDate day) {
        return stateOn(day).filter(ContractState::isLive).isPresent();
    }

    /** held(c): data handed over are still out there. */
    public boolean isHeldOn(LocalDate day) {
        LocalDate erased = facts.contract().erasedOn();
        boolean completed = Dates.upTo(erased, day);
        boolean outstanding = facts.transfers().stream().anyMatch(t -> !t.on().isAfter(day) && !Dates.upTo(t.settledOn(), day)
            && !(completed && !erased.isBefore(t.on())));
        return outstanding || handoverStartedOn(day).isPresent() && !completed;
    }

    /** supervised(c): personal data, and live or still holding them. */
    public boolean isSupervisedOn(LocalDate day) {
        return supervised.computeIfAbsent(day, on -> personalDataOn(on).isYes() && (isLiveOn(on) || isHeldOn(on)));
    }

    /** Whether a fact of the profile is known to hold. */
    public boolean isFactOn(Fact fact, LocalDate day) {
        return profileOn(day).map(p -> p.facts().get(fact)).filter(TriState::isYes).isPresent();
    }

    /** Last day of the contract, once it is over. */
    public Optional<LocalDate> endedOn(LocalDate day) {
        return life.endedOn(day);
    }

    /** Last day on which not renewing at the end of a period could be said (noticeDeadline). */
    public LocalDate noticeDeadline(LocalDate periodEnd) {
        return periodEnd.minusDays(facts.contract().noticeDays());
    }

    /** First hand-over of data known by that day. */
    public Optional<LocalDate> handoverStartedOn(LocalDate day) {
        return profileOn(day).map(ProfileFacts::handoverStartedOn).filter(on -> Dates.upTo(on, day))
            .or(() -> facts.transfers().stream().map(t -> t.on()).filter(on -> !on.isAfter(day)).min(LocalDate::compareTo));
    }

    /** anchor(c): when supervision of the work begins to count (model.md §5.3). */
    public Optional<LocalDate> anchorOn(LocalDate day) {
        return handoverStartedOn(day).or(() -> Optional.ofNullable(facts.contract().effectiveFrom()));
    }

    /** The recorded tier, A while nobody assessed it, raised by the floors that follow from the facts of the day. */
    public RiskTier tierOn(LocalDate day) {
        return tiers.computeIfAbsent(day, this::tier);
    }

    private RiskTier tier(LocalDate day) {
        TriState pd = personalDataOn(day);
        if (pd == TriState.NO) {
            return RiskTier.N;
        }
        RiskTier assessed = facts.tiers().on(day).filter(tier -> tier != RiskTier.N).orElse(RiskTier.A);
        boolean critical = facts.findings().stream().anyMatch(f -> f.isUncorrectedCriticalOn(day));
        boolean incident = facts.entrustment().incidents().stream().anyMatch(i -> i.raisesTierOn(day));
        return new FloorFacts(profileOn(day).orElseGet(ProfileFacts::undetermined), incident, critical).floors().stream()
            .map(TierFloor::tier).reduce(assessed, RiskTier::raisedTo);
    }

    /** Every change of the tier up to that day, the first entry being the tier at the start. */
    public List<TierChange> tierChangesUpTo(LocalDate day) {
        return tierChanges.stream().filter(change -> !change.from().isAfter(day)).toList();
    }

    /** Days on which anything about the contract may change by itself or by a fact. */
    public Stream<LocalDate> turningPoints(LocalDate horizon) {
        return Stream.concat(facts.dates().stream().flatMap(date -> Stream.of(date, date.plusDays(1))), life.periodStarts(horizon));
    }

    private List<TierChange> tierChanges() {
        List<TierChange> changes = new ArrayList<>();
        RiskTier before = null;
        for (LocalDate day : new TreeSet<>(facts.dates())) {
            RiskTier tier = tierOn(day);
            if (tier != before) {
                changes.add(new TierChange(day, tier.name()));
                before = tier;
            }
        }
        return changes;
    }
}
