package org.kantoku.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.exit.CertificateContent;
import org.kantoku.contracts.domain.exit.ErasureMethod;
import org.kantoku.contracts.domain.exit.ExitCheck;
import org.kantoku.contracts.domain.exit.ExitChoice;
import org.kantoku.contracts.domain.exit.ExitItem;
import org.kantoku.contracts.domain.exit.Residual;
import org.kantoku.contracts.domain.exit.ResidualReason;
import org.kantoku.contracts.domain.exit.ReturnErasureOrder;
import org.kantoku.contracts.domain.exit.SubsCovered;
import org.kantoku.contracts.domain.transfers.DataTransfer;
import org.kantoku.contracts.domain.transfers.Settlement;

/** Return and erasure: orders, certificates, verdicts, and what else was taken back. */
@ApplicationScoped
public class DemoExits {

    private DemoRepository repository;

    protected DemoExits() {
    }

    @Inject
    public DemoExits(DemoRepository repository) {
        this.repository = repository;
    }

    void load(DemoCast cast, DemoCalendar calendar, Map<String, DataTransfer> log) {
        Map<String, ReturnErasureOrder> orders = new HashMap<>();
        List<Object> checks = new ArrayList<>();
        for (DemoRow row : DemoFile.read("exits.csv", calendar)) {
            String key = row.required("contract");
            Contract contract = cast.contract(key).contract();
            UUID by = cast.person(row.text("by"));
            LocalDate on = row.date("on");
            switch (row.required("event")) {
                case "ORDER" -> orders.put(key, ReturnErasureOrder.atEnd(contract.id(), row.constant(ExitChoice.class, "detail"), words(contract),
                    contract.terminatedOn() != null ? contract.terminatedOn() : contract.term().effectiveEnd(on), ReturnErasureOrder.USUAL_DAYS, on, by));
                case "PART" -> orders.put(key, ReturnErasureOrder.ofTransfers(contract.id(), ExitChoice.ERASE, words(contract),
                    Set.of(log.get(row.required("detail")).id()), ReturnErasureOrder.USUAL_DAYS, on, by));
                case "CHECK" -> Arrays.stream(ExitItem.values()).forEach(item -> checks.add(new ExitCheck(contract.id(), item,
                    ExitCheck.ExitResult.TAKEN_BACK, null, on, by)));
                case "COMPLETE" -> complete(orders.get(key), log.values().stream().filter(one -> one.contractId().equals(contract.id())
                    && one.isHeldOn(on)).toList(), on, by);
                default -> happen(row, orders.get(key), cast.userOf(cast.contract(key).contractor()), by, calendar);
            }
        }
        repository.addAll(orders.values());
        repository.addAll(checks);
    }

    private static void happen(DemoRow row, ReturnErasureOrder order, UUID user, UUID by, DemoCalendar calendar) {
        LocalDate on = row.date("on");
        List<String> parts = row.text("detail") == null ? List.of() : List.of(row.text("detail").split(";", -1));
        switch (row.required("event")) {
            case "CERTIFY" -> order.submit(new CertificateContent(parts.get(0), parts.get(1), parts.get(2), ErasureMethod.valueOf(parts.get(3)), null,
                on.minusDays(1), "作業担当", "責任者", SubsCovered.valueOf(parts.get(4)), true, null), false, on, user);
            case "REJECT" -> order.reject(row.required("detail"), on, by);
            case "ACCEPT" -> order.accept(row.text("detail"), on, by);
            case "RETAIN" -> order.retain(new Residual(parts.get(0), ResidualReason.LAW, parts.get(1), calendar.date(parts.get(2))), on, by);
            case "EXTEND" -> order.extend(calendar.date(parts.get(0)), parts.get(1), on, by);
            default -> throw new IllegalArgumentException("no such event: " + row.text("event"));
        }
    }

    private static void complete(ReturnErasureOrder order, List<DataTransfer> held, LocalDate on, UUID by) {
        order.complete(held.stream().map(DataTransfer::onDate).max(Comparator.naturalOrder()).orElse(null), on, by);
        held.forEach(one -> one.settle(Settlement.COMPLETED, order.id(), on));
    }

    private static String words(Contract contract) {
        return "「" + contract.title() + "」でお預けした個人データについて、複製・バックアップ・再委託先に渡した分を含め、返還または復元できない方法での消去をお願いします。"
            + "終わりましたら、対象・媒体・方法・実施日・実施者・責任者を記した証明書をお出しください。";
    }
}
