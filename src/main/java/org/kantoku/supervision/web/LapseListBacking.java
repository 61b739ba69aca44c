package org.kantoku.supervision.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;

import org.kantoku.shared.web.AsOf;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.shared.web.ListSheet;
import org.kantoku.supervision.application.BoardQueries;
import org.kantoku.supervision.application.DutyFilter;
import org.kantoku.supervision.application.DutyQueries;
import org.kantoku.supervision.application.DutyRow;
import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.rules.DutyRules;

/** The list of lapses of a day; all conditions are in the address, so that every number of the board can link to its own. */
@Named
@ViewScoped
public class LapseListBacking implements Serializable {

    @Inject
    private DutyQueries duties;

    @Inject
    private BoardQueries board;

    @Inject
    private AsOf asOf;

    @Inject
    private DutyWords words;

    private LocalDate date;
    private RuleId rule;
    private Severity severity;
    private UUID department;
    private UUID contractor;
    private UUID contract;
    private String text;
    private transient LazyRows<DutyRow> rows;

    /** Takes the date of the address; kept for the paging that follows. */
    public void open() {
        date = asOf.getDate();
    }

    public LazyRows<DutyRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(page -> duties.lapses(date, filter(), page), row -> row.id().toString());
        }
        return rows;
    }

    /** Everything the filter lets through, for an export. */
    public ListSheet<DutyRow> getSheet() {
        return new ListSheet<>("supervision.list.title", DutyColumns.of(words), page -> duties.lapses(date, filter(), page), getRows().order());
    }

    private DutyFilter filter() {
        return new DutyFilter(rule, severity, department, contractor, contract, text, null, null, null);
    }

    public boolean isFiltered() {
        return filter().active() > 0;
    }

    public List<RuleId> getRules() {
        return DutyRules.all().stream().map(DutyRule::id).toList();
    }

    public List<Severity> getSeverities() {
        List<Severity> worstFirst = Arrays.asList(Severity.values());
        return worstFirst.stream().sorted(java.util.Comparator.reverseOrder()).toList();
    }

    public List<BoardQueries.DepartmentChoice> getDepartments() {
        return board.departments();
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

    public UUID getDepartment() {
        return department;
    }

    public void setDepartment(UUID department) {
        this.department = department;
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null || text.isBlank() ? null : text.strip();
    }
}
