package org.kantoku.contracts.application.exit;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.kantoku.contracts.application.ContractClosing;
import org.kantoku.contracts.domain.exit.ExitCheck;
import org.kantoku.contracts.domain.exit.ExitItem;
import org.kantoku.contracts.domain.exit.ReturnErasureOrder;
import org.kantoku.contracts.domain.exit.ReturnErasureState;
import org.kantoku.shared.RuleViolation;

/** A contract is closed only when no order is open, and accounts, keys and lent things are back (model §4.2, §7, 20). */
@ApplicationScoped
public class ExitClosing {

    private ExitRepository exits;

    protected ExitClosing() {
    }

    @Inject
    public ExitClosing(ExitRepository exits) {
        this.exits = exits;
    }

    void refuseWhileOpen(@Observes ContractClosing news) {
        for (ReturnErasureOrder order : exits.ofContract(news.contractId())) {
            if (order.state() != ReturnErasureState.COMPLETED) {
                throw new RuleViolation("exit.error.open");
            }
        }
        List<ExitItem> said = exits.checks(news.contractId()).stream().map(ExitCheck::item).toList();
        Arrays.stream(ExitItem.values()).filter(item -> !said.contains(item)).findFirst().ifPresent(item -> {
            throw new RuleViolation("exit.error.unchecked", item);
        });
    }
}
