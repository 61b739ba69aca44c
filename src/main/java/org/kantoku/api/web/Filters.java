package org.kantoku.api.web;

import java.util.Set;
import java.util.UUID;

import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.supervision.application.RegisterFilter;
import org.kantoku.supervision.application.SupervisionState;

/** Filters of the lists from single parameters. */
final class Filters {

    private Filters() {
    }

    static RegisterFilter register(String text, SupervisionState state, RiskTier tier, UUID department, UUID contractor) {
        return new RegisterFilter(text, state == null ? Set.of() : Set.of(state), tier == null ? Set.of() : Set.of(tier), department, null, null, contractor);
    }
}
