package org.kantoku.correctiveactions.web;

import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.correctiveactions.application.FindingCounts;
import org.kantoku.correctiveactions.application.FindingFilter;
import org.kantoku.correctiveactions.application.FindingListQueries;
import org.kantoku.correctiveactions.application.FindingReminderService;
import org.kantoku.correctiveactions.application.FindingRow;
import org.kantoku.correctiveactions.application.FindingView;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.shared.AllRows;
import org.kantoku.shared.web.Chosen;
import org.kantoku.shared.web.Commands;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.shared.web.ListSheet;
import org.omnifaces.cdi.ViewScoped;

/** The list of findings. Every condition is part of the address, so that any number elsewhere can link to its rows. */
@Named
@ViewScoped
public class FindingListBacking extends FindingConditions {

    @Inject
    private FindingListQueries queries;

    @Inject
    private FindingReminderService reminders;

    @Inject
    private Commands commands;

    private transient LazyRows<FindingRow> rows;
    private transient FindingCounts counts;
    private transient Long matching;

    public LazyRows<FindingRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> queries.page(getFilter(), request), row -> row.id().toString());
        }
        return rows;
    }

    /** Everything the filter lets through, for an export. */
    public ListSheet<FindingRow> getSheet() {
        return sheet(getFilter());
    }

    /** The chosen rows, for an export; {@code null} when none is. */
    public ListSheet<FindingRow> getChosenSheet() {
        Chosen chosen = Chosen.fromRequest();
        if (chosen.none()) {
            return null;
        }
        return chosen.all() ? getSheet().where(row -> chosen.has(row.id())) : sheet(FindingFilter.only(chosen.ids()));
    }

    private ListSheet<FindingRow> sheet(FindingFilter filter) {
        return new ListSheet<>("correctiveactions.list.title", FindingColumns.ALL, request -> queries.page(filter, request), getRows().order());
    }

    public FindingCounts getCounts() {
        if (counts == null) {
            counts = queries.counts();
        }
        return counts;
    }

    /** Asks the firms of the chosen findings again. */
    public void remind() {
        FindingFilter filter = getFilter();
        Set<UUID> ids = Chosen.fromRequest().ids(new AllRows<>(request -> queries.page(filter, request), getRows().order()), FindingRow::id);
        commands.run("correctiveactions.done.reminded", () -> reminders.remind(ids));
    }

    /** Rows that fit the filter. */
    public long getMatching() {
        if (matching == null) {
            matching = queries.count(getFilter());
        }
        return matching;
    }

    public String getContractorName() {
        return getContractor() == null ? null : queries.contractorName(getContractor()).orElse(null);
    }

    public FindingState[] getStates() {
        return FindingState.values();
    }

    public FindingGrade[] getGrades() {
        return FindingGrade.values();
    }

    public FindingView[] getViews() {
        return FindingView.values();
    }
}
