package org.kantoku.contracts.application.subentrustment;

import java.util.UUID;
import java.util.function.Predicate;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.kantoku.contracts.application.ContractClosing;
import org.kantoku.contracts.application.exit.ReturnErasureCompleting;
import org.kantoku.contracts.domain.subentrustment.SubEntrustment;
import org.kantoku.shared.RuleViolation;

/** A contract's data are not back, and it is not closed, while a sub-entrustee may still hold some (model §4.7, §7 no. 20). */
@ApplicationScoped
public class SubExit {

    /** Below the usual 2500 of observers. */
    private static final int FIRST = 1000;

    private SubEntrustmentRepository repository;

    protected SubExit() {
    }

    @Inject
    public SubExit(SubEntrustmentRepository repository) {
        this.repository = repository;
    }

    void completing(@Observes ReturnErasureCompleting news) {
        refuse(news.contractId(), SubEntrustment::mayHoldData, "subentrustment.error.exitData");
    }

    /** Asked before the others: what lies furthest out takes longest to come back. */
    void closing(@Observes @Priority(FIRST) ContractClosing news) {
        refuse(news.contractId(), one -> !one.isOver(), "subentrustment.error.exitOpen");
    }

    private void refuse(UUID contractId, Predicate<SubEntrustment> open, String key) {
        repository.ofContract(contractId).stream().filter(open).findFirst().ifPresent(one -> {
            throw new RuleViolation(key, one.name());
        });
    }
}
