package org.kantoku.supervision.application;

import java.util.Set;
import java.util.UUID;

import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.shared.TriState;

/**
 * What the lists of contractors and contracts are narrowed to. An empty set or {@code null} is no condition.
 *
 * @param text         part of a name, reading, number or title
 * @param departmentId owning department
 * @param pd           whether personal data are entrusted
 * @param life         where in its life a contract stands
 * @param contractorId contracts of this contractor only
 * @param only         these rows only, such as those a person chose
 * @param agency       what the tax agency's files told of the contractor by the day looked at
 */
public record RegisterFilter(String text, Set<SupervisionState> states, Set<RiskTier> tiers, UUID departmentId, TriState pd,
                             Life life, UUID contractorId, Set<UUID> only, Agency agency) implements java.io.Serializable {

    /** Rough stages of a contract's life. */
    public enum Life { PREPARING, RUNNING, OVER }

    /** What the tax agency told: a change, or an end under the number. UNSEEN is an end into which nobody has looked. */
    public enum Agency { RENAMED, MOVED, CLOSED, MERGED, UNSEEN }

    public RegisterFilter {
        text = text == null ? "" : text.strip();
        states = Set.copyOf(states);
        tiers = Set.copyOf(tiers);
        only = Set.copyOf(only);
    }

    public RegisterFilter(String text, Set<SupervisionState> states, Set<RiskTier> tiers, UUID departmentId, TriState pd, Life life,
                          UUID contractorId) {
        this(text, states, tiers, departmentId, pd, life, contractorId, Set.of(), null);
    }

    public static RegisterFilter none() {
        return new RegisterFilter("", Set.of(), Set.of(), null, null, null, null);
    }

    /** These rows, whatever else holds of them. */
    public static RegisterFilter only(Set<UUID> ids) {
        return new RegisterFilter("", Set.of(), Set.of(), null, null, null, null, ids, null);
    }

    public RegisterFilter withoutText() {
        return new RegisterFilter("", states, tiers, departmentId, pd, life, contractorId, Set.of(), agency);
    }

    public RegisterFilter withoutStates() {
        return new RegisterFilter(text, Set.of(), tiers, departmentId, pd, life, contractorId, Set.of(), agency);
    }

    public RegisterFilter withoutTiers() {
        return new RegisterFilter(text, states, Set.of(), departmentId, pd, life, contractorId, Set.of(), agency);
    }

    public RegisterFilter withoutDepartment() {
        return new RegisterFilter(text, states, tiers, null, pd, life, contractorId, Set.of(), agency);
    }

    public RegisterFilter withoutPd() {
        return new RegisterFilter(text, states, tiers, departmentId, null, life, contractorId, Set.of(), agency);
    }

    public RegisterFilter withoutLife() {
        return new RegisterFilter(text, states, tiers, departmentId, pd, null, contractorId, Set.of(), agency);
    }

    public RegisterFilter withoutContractor() {
        return new RegisterFilter(text, states, tiers, departmentId, pd, life, null, Set.of(), agency);
    }

    public RegisterFilter withoutAgency() {
        return with(null);
    }

    /** The same, of contractors of which the tax agency told this. */
    public RegisterFilter with(Agency told) {
        return new RegisterFilter(text, states, tiers, departmentId, pd, life, contractorId, only, told);
    }

    /** Conditions in force, the text apart. */
    public int count() {
        int count = states.isEmpty() ? 0 : 1;
        count += tiers.isEmpty() ? 0 : 1;
        count += departmentId == null ? 0 : 1;
        count += pd == null ? 0 : 1;
        count += life == null ? 0 : 1;
        count += agency == null ? 0 : 1;
        return count + (contractorId == null ? 0 : 1);
    }

    public boolean isEmpty() {
        return count() == 0 && text.isEmpty() && only.isEmpty();
    }
}
