package org.kantoku.access.web;

import java.io.Serializable;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.AccountRow;
import org.kantoku.shared.web.LazyRows;
import org.omnifaces.cdi.ViewScoped;

/** The administrator's list of accounts. */
@Named
@ViewScoped
public class AccountListBacking implements Serializable {

    @Inject
    private AccountQueries queries;

    private transient LazyRows<AccountRow> rows;
    private String search = "";

    public LazyRows<AccountRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> queries.page(search == null ? "" : search, request), row -> row.id().toString());
        }
        return rows;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
