package org.kantoku.correctiveactions.web;

import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.correctiveactions.application.FindingBoard;
import org.kantoku.correctiveactions.application.FindingFilter;
import org.kantoku.correctiveactions.application.FindingListQueries;
import org.kantoku.correctiveactions.application.FindingView;
import org.kantoku.inspections.domain.FindingGrade;

/** The open findings as a board, by what they wait for. */
@Named
@ViewScoped
public class FindingBoardBacking extends FindingConditions {

    private static final int ROWS_PER_COLUMN = 20;

    @Inject
    private FindingListQueries queries;

    private transient List<FindingBoard> columns;

    public List<FindingBoard> getColumns() {
        if (columns == null) {
            columns = queries.board(getFilter(), ROWS_PER_COLUMN);
        }
        return columns;
    }

    /** The list of everything in a column. */
    public String listOf(FindingBoard.Stage stage) {
        return new FindingListAddress(getFilter().at(stage)).in(FindingView.OPEN, stage);
    }

    public String getContractorName() {
        return getContractor() == null ? null : queries.contractorName(getContractor()).orElse(null);
    }

    public FindingGrade[] getGrades() {
        return FindingGrade.values();
    }

    @Override
    public FindingFilter getFilter() {
        return super.getFilter().at(null);
    }
}
