package org.kantoku.supervision.web.escalation;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.web.Commands;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.supervision.application.escalation.HandoverDecisionRow;
import org.kantoku.supervision.application.escalation.HandoverDecisionService;
import org.kantoku.supervision.application.escalation.NoticeLogQueries;
import org.kantoku.supervision.application.escalation.NoticeRow;
import org.omnifaces.cdi.ViewScoped;

/** What was told about a contract, and whether handing over under it has to stop. */
@Named("contractNotices")
@ViewScoped
public class ContractNoticesBacking implements Serializable {

    @Inject
    private NoticeLogQueries queries;

    @Inject
    private HandoverDecisionService decisions;

    @Inject
    private Commands commands;

    private transient LazyRows<NoticeRow> rows;
    private transient List<HandoverDecisionRow> asked;
    private UUID contract;
    private Boolean stop;
    private String reason;

    public LazyRows<NoticeRow> rows(UUID contractId) {
        if (rows == null) {
            rows = new LazyRows<>(request -> queries.ofContract(contractId, request), row -> row.id().toString());
        }
        return rows;
    }

    public List<HandoverDecisionRow> asked(UUID contractId) {
        if (asked == null || !contractId.equals(contract)) {
            contract = contractId;
            asked = queries.decisions(contractId);
        }
        return asked;
    }

    /** How many answers are owed. */
    public long owed(UUID contractId) {
        return asked(contractId).stream().filter(HandoverDecisionRow::isOpen).count();
    }

    public String decide() {
        boolean done = commands.run("notices.msg.decided", () -> {
            RuleViolation.when(stop == null, "notices.error.needed", "needed");
            decisions.decide(contract, stop, reason);
        });
        return done ? "/contracts/detail?faces-redirect=true&tab=duties&id=" + contract : null;
    }

    public Boolean getStop() {
        return stop;
    }

    public void setStop(Boolean stop) {
        this.stop = stop;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
