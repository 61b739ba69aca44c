package org.kantoku.supervision.web;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.BusinessClock;
import org.kantoku.supervision.application.ContractListQueries;
import org.kantoku.supervision.application.Standing;

/** How one contract stands today, for the badges on its page. */
@Named("contractStanding")
@RequestScoped
public class ContractStandingBacking {

    @Inject
    private ContractListQueries contracts;

    @Inject
    private BusinessClock clock;

    private Standing standing;

    public Standing of(UUID contractId) {
        if (standing == null) {
            standing = contracts.find(contractId, clock.today()).standing();
        }
        return standing;
    }
}
