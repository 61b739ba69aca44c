package org.kantoku.supervision.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;

import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.supervision.application.DutyFilter;
import org.kantoku.supervision.application.DutyQueries;
import org.kantoku.supervision.application.DutyRow;
import org.kantoku.supervision.application.escalation.AcknowledgementQueries;
import org.kantoku.supervision.application.escalation.AcknowledgementRow;
import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.rules.DutyRules;

/** The list of lapses of a day, the hygiene of the register only when its rule is asked for; all conditions are in the address, so that every number of the board can link to its own. */
@Named
@ViewScoped
public class LapseListBacking extends DutyList {

    @Inject
    private DutyQueries duties;

    @Inject
    private AcknowledgementQueries acknowledgements;

    private RuleId rule;
    private Severity severity;
    private UUID contractor;
    private UUID contract;
    private boolean counted;
    private transient Map<UUID, AcknowledgementRow> inHand;

    @Override
    Page<DutyRow> page(LocalDate on, PageRequest request) {
        return duties.lapses(on, filter(), request);
    }

    @Override
    DutyFilter filter() {
        return new DutyFilter(rule, severity, getScope().scope(), contractor, contract, getText(), null, null, rule == null ? Boolean.FALSE : null, counted);
    }

    @Override
    Page<DutyRow> seen(Page<DutyRow> shown) {
        inHand = acknowledgements.of(shown.rows().stream().map(row -> row.lapse().id()).toList());
        return shown;
    }

    /** Who has it in hand, or {@code null}; on an earlier day only who had by then. */
    public AcknowledgementRow inHand(DutyRow row) {
        AcknowledgementRow said = inHand == null ? null : inHand.get(row.lapse().id());
        return said == null || said.on().isAfter(getDate()) ? null : said;
    }

    @Override
    String title() {
        return "supervision.list.title";
    }

    public List<RuleId> getRules() {
        return DutyRules.all().stream().map(DutyRule::id).toList();
    }

    public List<Severity> getSeverities() {
        return Arrays.stream(Severity.values()).sorted(Comparator.reverseOrder()).toList();
    }

    public RuleId getRule() {
        return rule;
    }

    public void setRule(RuleId rule) {
        this.rule = rule;
    }

    public Severity getSeverity() {
        return severity;
    }

    public void setSeverity(Severity severity) {
        this.severity = severity;
    }

    public UUID getContractor() {
        return contractor;
    }

    public void setContractor(UUID contractor) {
        this.contractor = contractor;
    }

    public UUID getContract() {
        return contract;
    }

    public void setContract(UUID contract) {
        this.contract = contract;
    }

    public boolean isCounted() {
        return counted;
    }

    public void setCounted(boolean counted) {
        this.counted = counted;
    }
}
