package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;

/**
 * What a profile version says (model §2 DataHandlingProfile).
 *
 * @param principalCount    people concerned, estimated at the upper end; {@code null} when not known
 * @param subPolicy         {@code null} when not known
 * @param foreignBasis      {@code null} when there is none or it is not known
 * @param handoverStartedOn first day data were handed over, or {@code null}
 */
public record ProfileFacts(ArrangementKind arrangement, ContractFacts facts, Integer principalCount, SubPolicy subPolicy,
                           ForeignBasis foreignBasis, List<DataItem> dataItems, Set<PrincipalCategory> principalCategories,
                           Set<Medium> media, LocalDate handoverStartedOn) {

    public ProfileFacts {
        dataItems = List.copyOf(dataItems);
        principalCategories = Set.copyOf(principalCategories);
        media = Set.copyOf(media);
    }

    /** Nothing decided yet. */
    public static ProfileFacts undetermined() {
        return new ProfileFacts(ArrangementKind.UNDETERMINED, ContractFacts.unknown(), null, null, null, List.of(), Set.of(),
            Set.of(), null);
    }

    /** Nothing was told but what the contract is, and perhaps whose data. */
    public boolean isBare() {
        return new ProfileFacts(ArrangementKind.UNDETERMINED, facts.with(Fact.PD, TriState.UNKNOWN), principalCount, subPolicy, foreignBasis, dataItems,
            Set.of(), media, handoverStartedOn).equals(undetermined());
    }

    public TriState pd() {
        return facts.get(Fact.PD);
    }

    /**
     * The same after it was decided what the contract is: only an entrustment entrusts personal data.
     *
     * @param whose people concerned, when they are told; otherwise they stay
     */
    public ProfileFacts arranged(ArrangementKind kind, Set<PrincipalCategory> whose) {
        TriState entrusts = kind == ArrangementKind.ENTRUSTMENT ? TriState.YES : kind == ArrangementKind.UNDETERMINED ? TriState.UNKNOWN : TriState.NO;
        return new ProfileFacts(kind, facts.with(Fact.PD, entrusts), principalCount, subPolicy, foreignBasis, dataItems,
            whose.isEmpty() ? principalCategories : whose, media, handoverStartedOn);
    }

    /** Whether it was decided what the contract is. */
    public boolean isArranged() {
        return arrangement != ArrangementKind.UNDETERMINED;
    }

    /**
     * What a contract is, and with it whether personal data are entrusted, is told with the facts for the first time at most; then
     * it changes by a decision with its grounds (policy row S-14).
     *
     * @param before what holds now
     * @param ruled  whether a decision is on record
     * @throws RuleViolation when these facts say something else than was decided
     */
    public void requireArrangedAs(ProfileFacts before, boolean ruled) {
        if ((ruled || before.isArranged()) && (arrangement != before.arrangement || pd() != before.pd())) {
            throw new RuleViolation("contracts.error.arrangementDecided").on("arrangement");
        }
    }

    /** @throws RuleViolation when facts contradict each other (model §7, 5; policy rows S-02 and S-14) */
    public void check() {
        if (facts.isYes(Fact.MY_NUMBER) && !pd().isYes()) {
            throw new RuleViolation("contracts.error.myNumberNeedsPd").on("fact_pd");
        }
        if (facts.isYes(Fact.MY_NUMBER) && subPolicy == SubPolicy.NOTIFY_ONLY) {
            throw new RuleViolation("contracts.error.myNumberNotifyOnly").on("subPolicy");
        }
        if (!arrangementFits()) {
            throw new RuleViolation("contracts.error.arrangement").on("arrangement");
        }
        if (pd().isYes() && principalCategories.isEmpty()) {
            throw new RuleViolation("contracts.error.principalCategories").on("principalCategories");
        }
        if (principalCount != null && principalCount < 0) {
            throw new RuleViolation("contracts.error.principalCount").on("principalCount");
        }
    }

    /** An entrustment has personal data, every other decided kind has none that we would have to supervise. */
    private boolean arrangementFits() {
        return switch (pd()) {
            case YES -> arrangement == ArrangementKind.ENTRUSTMENT;
            case NO -> arrangement != ArrangementKind.ENTRUSTMENT && arrangement != ArrangementKind.UNDETERMINED;
            case UNKNOWN -> arrangement == ArrangementKind.UNDETERMINED;
        };
    }
}
