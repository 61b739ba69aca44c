package org.kantoku.contracts.application.exit;

import static org.kantoku.access.domain.Permission.EXIT_ANSWER;
import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.contracts.application.ContractRepository;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contracts.domain.exit.ExitCheck;
import org.kantoku.contracts.domain.exit.ExitItem;
import org.kantoku.contracts.domain.exit.ReturnErasureState;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RecordNotFound;

/** Reads the end of a contract for staff, and the orders to the own firm for a contractor. */
@ApplicationScoped
@Transactional
public class ExitQueries {

    @Inject
    private ExitRepository exits;

    @Inject
    private ContractRepository contracts;

    @Inject
    private OrderViews views;

    @Inject
    private ExitTerms terms;

    @Inject
    private AccountQueries accounts;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @Requires(REGISTER_READ)
    public ExitView ofContract(UUID contractId) {
        Contract contract = contracts.find(contractId);
        LocalDate today = clock.today();
        List<OrderView> orders = exits.ofContract(contractId).stream().map(views::of).toList();
        OrderView order = orders.stream().filter(OrderView::isFinal).findFirst().orElse(null);
        ContractState state = contract.stateOn(today);
        boolean ending = state == ContractState.ENDING || state == ContractState.ENDED || state == ContractState.TERMINATED;
        LocalDate endedOn = ending || state == ContractState.CLOSED ? terms.endOf(contract, today) : null;
        int days = terms.days(contractId);
        return new ExitView(order == null ? ReturnErasureState.NOT_STARTED : order.state(), order, orders.stream().filter(one -> !one.isFinal()).toList(),
            contracts.dataHandedOver(contractId), endedOn, days, order != null ? order.deadline() : endedOn == null ? null : endedOn.plusDays(days),
            ending && order == null && endedOn != null, checks(contractId));
    }

    private List<ExitView.Check> checks(UUID contractId) {
        Map<ExitItem, ExitCheck> said = exits.checks(contractId).stream().collect(Collectors.toMap(ExitCheck::item, one -> one));
        Map<UUID, String> names = accounts.names(said.values().stream().map(ExitCheck::doneBy).filter(Objects::nonNull).collect(Collectors.toSet()));
        return Arrays.stream(ExitItem.values()).map(item -> {
            ExitCheck check = said.get(item);
            return check == null ? new ExitView.Check(item, null, null, null, null)
                : new ExitView.Check(item, check.result(), check.doneOn(), names.get(check.doneBy()), check.note());
        }).toList();
    }

    /** The order as a document. */
    @Requires(REGISTER_READ)
    public OrderView order(UUID orderId) {
        return views.of(exits.find(orderId));
    }

    /** Orders to the caller's firm: the open ones, and those completed in the last year. */
    @Requires(EXIT_ANSWER)
    public List<OrderView> own() {
        return exits.ofFirm(firm(), clock.today().minusYears(1)).stream().map(views::of).toList();
    }

    /** One order to the caller's firm; another firm's is not there. */
    @Requires(EXIT_ANSWER)
    public OrderView ownOrder(UUID orderId) {
        return views.of(exits.findOwn(orderId, firm()));
    }

    private UUID firm() {
        return user.contractorScope().orElseThrow(RecordNotFound::new);
    }
}
