package org.kantoku.access.web;

import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.Preferences;
import org.primefaces.event.data.PageEvent;

/** How many rows a person wants to see in lists; kept with the account, whatever the browser. */
@Named
@RequestScoped
public class RowsPerPage {

    private static final String NAME = "rows";
    private static final Set<String> SIZES = Set.of("10", "20", "50", "100");
    private static final int USUAL = 20;

    @Inject
    private Preferences preferences;

    public int getSize() {
        return preferences.get(NAME).filter(SIZES::contains).map(Integer::valueOf).orElse(USUAL);
    }

    /** Called when a table turns a page or changes its size. */
    public void remember(PageEvent event) {
        String size = String.valueOf(event.getRowsPerPage());
        if (SIZES.contains(size) && Integer.parseInt(size) != getSize()) {
            preferences.keep(NAME, size);
        }
    }
}
