package org.kantoku.incidents.domain;

import java.time.Instant;

import org.kantoku.shared.RuleViolation;

/**
 * What was told at first, in words without the names of the people concerned (model §7, 18).
 *
 * @param discoveredBy     who noticed it
 * @param caller           who called, by post or function
 * @param contractorKnewAt when the contractor knew; {@code null} when none is concerned or it does not know yet
 * @param firstCallAt      when the contractor called us; {@code null} when we heard of it otherwise
 * @param federationKnewAt when any part of the federation knew first
 * @param title            what happened, in a line
 * @param description      what is known, or {@code null}
 */
public record FirstCall(DiscoveredBy discoveredBy, String caller, Instant contractorKnewAt, Instant firstCallAt, Instant federationKnewAt,
                        String title, String description) {

    private static final int LINE = 300;
    private static final int DESCRIPTION = 4000;

    void check(Instant now) {
        RuleViolation.when(title == null || title.isBlank(), "incidents.error.title", "title");
        Given.perhaps(title, LINE, "title");
        Given.perhaps(caller, LINE, "caller");
        Given.perhaps(description, DESCRIPTION, "description");
        RuleViolation.when(discoveredBy == null, "incidents.error.discoveredBy", "discoveredBy");
        RuleViolation.when(federationKnewAt == null, "incidents.error.knewAt", "federationKnewAt");
        RuleViolation.when(federationKnewAt.isAfter(now), "incidents.error.future", "federationKnewAt");
        RuleViolation.when(contractorKnewAt != null && contractorKnewAt.isAfter(now), "incidents.error.future", "contractorKnewAt");
        RuleViolation.when(discoveredBy == DiscoveredBy.CONTRACTOR && contractorKnewAt == null, "incidents.error.knewAt", "contractorKnewAt");
        RuleViolation.when(firstCallAt != null && contractorKnewAt == null, "incidents.error.knewAt", "contractorKnewAt");
        RuleViolation.when(firstCallAt != null && firstCallAt.isAfter(now), "incidents.error.future", "firstCallAt");
        RuleViolation.when(firstCallAt != null && firstCallAt.isBefore(contractorKnewAt), "incidents.error.callBeforeKnowledge", "contractorKnewAt");
        RuleViolation.when(firstCallAt != null && firstCallAt.isBefore(federationKnewAt), "incidents.error.knownByCall", "federationKnewAt");
    }
}
