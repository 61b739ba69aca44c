package org.kantoku.correctiveactions.web;

import java.io.Serializable;
import java.util.UUID;

import org.kantoku.correctiveactions.application.FindingBoard;
import org.kantoku.correctiveactions.application.FindingFilter;
import org.kantoku.correctiveactions.application.FindingView;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;

/** The conditions of the list of findings as its address carries them. */
abstract class FindingConditions implements Serializable {

    private String q;
    private FindingView view = FindingView.OPEN;
    private FindingState state;
    private FindingGrade grade;
    private UUID contractor;
    private UUID contract;
    private boolean overdue;
    private FindingBoard.Stage stage;

    public FindingFilter getFilter() {
        return new FindingFilter(q == null || q.isBlank() ? null : q, view, state, grade, contractor, contract, overdue).at(stage);
    }

    /** The board under the same conditions. */
    public String getBoard() {
        return new FindingListAddress(getFilter()).board();
    }

    public FindingBoard.Stage getStage() {
        return stage;
    }

    public void setStage(FindingBoard.Stage stage) {
        this.stage = stage;
    }

    /** The address of the list with everything that holds it narrow, but one condition. */
    public String without(String condition) {
        return new FindingListAddress(getFilter()).without(condition);
    }

    public String in(FindingView other) {
        return new FindingListAddress(getFilter()).in(other);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public FindingView getView() {
        return view;
    }

    public void setView(FindingView view) {
        this.view = view == null ? FindingView.OPEN : view;
    }

    public FindingState getState() {
        return state;
    }

    public void setState(FindingState state) {
        this.state = state;
    }

    public FindingGrade getGrade() {
        return grade;
    }

    public void setGrade(FindingGrade grade) {
        this.grade = grade;
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

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }
}
