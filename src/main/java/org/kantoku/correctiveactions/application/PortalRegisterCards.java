package org.kantoku.correctiveactions.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contracts.application.exit.ExitQueries;
import org.kantoku.contracts.application.exit.OrderView;
import org.kantoku.contracts.application.transfers.TransferQueries;
import org.kantoku.contracts.application.transfers.TransferRow;
import org.kantoku.correctiveactions.application.PortalCard.State;
import org.kantoku.correctiveactions.application.PortalCard.What;
import org.kantoku.contracts.domain.exit.ReturnErasureState;

/** What the register asks of a contractor: receipts to confirm, and data to return or erase. */
@ApplicationScoped
class PortalRegisterCards {

    private TransferQueries transfers;
    private ExitQueries exits;

    protected PortalRegisterCards() {
    }

    @Inject
    PortalRegisterCards(TransferQueries transfers, ExitQueries exits) {
        this.transfers = transfers;
        this.exits = exits;
    }

    /** One card for all receipts, so that a weekly hand-over does not bury the rest; one for each order. */
    Stream<PortalCard> cards(UUID firm) {
        List<TransferRow> awaited = transfers.own().stream().filter(TransferRow::isAwaited).toList();
        Stream<PortalCard> receipts = awaited.stream().map(TransferRow::receiptDueOn).min(LocalDate::compareTo).stream()
            .map(due -> new PortalCard(What.RECEIPT, State.NOT_STARTED, firm, String.valueOf(awaited.size()),
                awaited.get(0).contractTitle(), due, null, 0, 0, List.of()));
        return Stream.concat(receipts, exits.own().stream().filter(order -> order.state() != ReturnErasureState.COMPLETED).map(PortalRegisterCards::card));
    }

    private static PortalCard card(OrderView order) {
        State state = switch (order.state()) {
            case NOT_STARTED, INSTRUCTED -> State.NOT_STARTED;
            case IN_PROGRESS -> State.IN_PROGRESS;
            case REJECTED -> State.RETURNED;
            case CERTIFICATE_SUBMITTED -> State.SUBMITTED;
            case ACCEPTED, RESIDUAL_RETENTION, COMPLETED -> State.ACCEPTED;
        };
        boolean asked = order.awaited();
        return new PortalCard(What.EXIT, state, order.id(), order.contractNumber(), order.contractTitle(), asked ? order.deadline() : null,
            asked || order.latest() == null ? null : order.latest().on(), 0, 0, order.remark() == null ? List.of() : List.of(order.remark()));
    }
}
