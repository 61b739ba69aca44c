package org.kantoku.supervision.web;

import java.io.Serializable;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.web.LazyRows;
import org.kantoku.supervision.application.WorkQueries;
import org.kantoku.supervision.application.WorkRow;
import org.omnifaces.cdi.ViewScoped;

/** The caller's own work list. */
@Named
@ViewScoped
public class WorkBacking implements Serializable {

    @Inject
    private WorkQueries queries;

    private transient LazyRows<WorkRow> rows;
    private transient Long count;

    public long getCount() {
        if (count == null) {
            count = queries.count();
        }
        return count;
    }

    public LazyRows<WorkRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(queries::page, row -> row.kind() + row.id());
        }
        return rows;
    }
}
