package org.kantoku.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contractors.domain.Contractor;
import org.kantoku.contractors.domain.ContractorState;

/** What became of the contracts after the signature, and of the contractors with them. */
@ApplicationScoped
public class DemoContractLife {

    private DemoRepository repository;

    protected DemoContractLife() {
    }

    @Inject
    public DemoContractLife(DemoRepository repository) {
        this.repository = repository;
    }

    void load(DemoCast cast, DemoCalendar calendar) {
        for (DemoRow row : DemoFile.read("contract-events.csv", calendar)) {
            happen(row, cast.contract(row.required("contract")).contract(), cast.person(row.required("by")), calendar);
        }
        for (DemoRow row : DemoFile.read("contractors.csv", calendar)) {
            follow(row, cast.contractor(row.required("key")), cast, calendar.today());
        }
        repository.flush();
    }

    private static void happen(DemoRow row, Contract contract, UUID by, DemoCalendar calendar) {
        LocalDate on = row.date("on");
        String detail = row.text("detail");
        switch (row.required("event")) {
            case "RENEW" -> contract.renew(calendar.date(detail), on, by, "実績と点検の結果に問題がなく、同じ条件で続ける");
            case "ENDING" -> contract.endWithPeriod(on, on, by, detail, null);
            case "TERMINATE" -> contract.terminate(on, by, detail, null);
            case "SUSPEND" -> contract.suspend(on, by, detail);
            case "RETURNED" -> contract.completeReturnErasure(on);
            case "CLOSE" -> contract.close(on, by, true);
            case "CANCEL" -> contract.cancel(on, by, detail);
            default -> throw new IllegalArgumentException("no such event: " + row.text("event"));
        }
    }

    /** The contractor is active from its first contract on, and leaves when the last one has ended (model §4.1). */
    private static void follow(DemoRow row, Contractor contractor, DemoCast cast, LocalDate today) {
        List<Contract> signed = cast.contracts().values().stream().filter(one -> one.contractor().equals(contractor) && one.isSigned())
            .map(DemoContract::contract).toList();
        if (contractor.isLegacy() || signed.isEmpty()) {
            return;
        }
        LocalDate first = signed.stream().map(c -> c.details().effectiveFrom()).min(Comparator.naturalOrder()).orElseThrow();
        if (first.isAfter(today)) {
            return;
        }
        contractor.contractInForce(first, null);
        if (signed.stream().allMatch(c -> c.stateOn(today).isOver())) {
            contractor.lastContractEnded(signed.stream().map(c -> c.life().endedOn(today)).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(today).plusDays(1), null);
        }
        finish(row, contractor, cast);
    }

    private static void finish(DemoRow row, Contractor contractor, DemoCast cast) {
        ContractorState wanted = row.constant(ContractorState.class, "state");
        if (wanted == ContractorState.SUSPENDED) {
            contractor.suspend(row.date("state_on"), cast.person("isogai"), row.text("reason"));
        } else if (wanted == ContractorState.CLOSED) {
            contractor.close(row.date("state_on"), cast.person("isobe"));
        }
    }
}
