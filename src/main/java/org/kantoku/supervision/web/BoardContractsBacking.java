package org.kantoku.supervision.web;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;

import org.kantoku.shared.web.AsOf;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.supervision.application.BoardContract;
import org.kantoku.supervision.application.BoardContractQueries;
import org.kantoku.supervision.application.BoardView;

/** The contracts behind a number of the board. */
@Named
@ViewScoped
public class BoardContractsBacking implements Serializable {

    @Inject
    private BoardContractQueries contracts;

    @Inject
    private AsOf asOf;

    private LocalDate date;
    private BoardView view = BoardView.SUPERVISED;
    private final ScopeForm scope = new ScopeForm();
    private transient LazyRows<BoardContract> rows;

    /** Takes the date of the address; kept for the paging that follows. */
    public void open() {
        date = asOf.getDate();
    }

    public LazyRows<BoardContract> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(page -> contracts.page(date, view, scope.scope(), page), row -> row.id().toString());
        }
        return rows;
    }

    public BoardView[] getViews() {
        return BoardView.values();
    }

    public BoardView getView() {
        return view;
    }

    public void setView(BoardView view) {
        this.view = view == null ? BoardView.SUPERVISED : view;
    }

    public ScopeForm getScope() {
        return scope;
    }
}
