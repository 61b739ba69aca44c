package org.kantoku.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contracts.domain.Medium;
import org.kantoku.contracts.domain.transfers.DataTransfer;
import org.kantoku.contracts.domain.transfers.HandoverObstacle;
import org.kantoku.contracts.domain.transfers.Settlement;
import org.kantoku.contracts.domain.transfers.TransferDetails;
import org.kantoku.contracts.domain.transfers.TransferDirection;
import org.kantoku.contracts.domain.transfers.TransferMethod;

/** The hand-over log, with what the firms answered. */
@ApplicationScoped
public class DemoTransfers {

    private DemoRepository repository;

    protected DemoTransfers() {
    }

    @Inject
    public DemoTransfers(DemoRepository repository) {
        this.repository = repository;
    }

    /** @return the entries by their keys */
    Map<String, DataTransfer> load(DemoCast cast, DemoCalendar calendar) {
        Map<String, DataTransfer> log = new HashMap<>();
        List<DataTransfer> entries = new ArrayList<>();
        for (DemoRow row : DemoFile.read("transfers.csv", calendar)) {
            DemoContract one = cast.contract(row.required("contract"));
            DataTransfer entry = entry(row, one, cast.person("hamano"));
            if (row.text("back") != null) {
                log.get(row.text("back")).settle(Settlement.RETURNED, entry.id(), entry.onDate());
            }
            answer(row, entry, cast.userOf(one.contractor()), cast.person("hamano"));
            log.put(row.required("key"), entry);
            entries.add(entry);
        }
        repository.addAll(entries);
        return log;
    }

    private static DataTransfer entry(DemoRow row, DemoContract one, UUID clerk) {
        LocalDate on = row.date("on");
        TransferDetails details = new TransferDetails(row.constant(TransferDirection.class, "direction"), on, row.required("items"), row.number("principals"),
            row.constant(Medium.class, "medium"), row.constant(TransferMethod.class, "method"), "yes".equals(row.text("encrypted")), row.text("reason"),
            row.required("sent_by"), row.text("proof"));
        return details.direction() == TransferDirection.BACK ? DataTransfer.back(one.contract().id(), details, on, clerk)
            : DataTransfer.out(one.contract().id(), details, HandoverObstacle.on(on, one.contract(), one.contractor().holds()), row.text("exception"), on);
    }

    private static void answer(DemoRow row, DataTransfer entry, UUID user, UUID clerk) {
        String answer = row.text("answer");
        if (answer == null) {
            return;
        }
        LocalDate on = row.date("answered");
        if (answer.equals("CONFIRM")) {
            entry.confirm(entry.principals(), on, user);
            return;
        }
        entry.reportDiscrepancy(entry.principals() - 38, row.parts("words").get(0), on, user);
        if (answer.equals("SETTLED")) {
            entry.settleDiscrepancy(entry.principals(), row.parts("words").get(1), on.plusDays(1), clerk);
        }
    }
}
