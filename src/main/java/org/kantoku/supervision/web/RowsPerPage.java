package org.kantoku.supervision.web;

import java.io.Serializable;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;
import org.primefaces.event.data.PageEvent;

/** How many rows a person wants to see; kept in a cookie of this browser for a year. */
@Named
@RequestScoped
public class RowsPerPage implements Serializable {

    private static final String COOKIE = "kantoku-rows";
    private static final Set<String> SIZES = Set.of("10", "20", "50", "100");
    private static final int YEAR_SECONDS = 365 * 24 * 3600;

    public int getSize() {
        String kept = Faces.getRequestCookie(COOKIE);
        return kept != null && SIZES.contains(kept) ? Integer.parseInt(kept) : 20;
    }

    /** Called when the table turns a page or changes its size. */
    public void remember(PageEvent event) {
        String size = String.valueOf(event.getRowsPerPage());
        if (SIZES.contains(size) && Integer.parseInt(size) != getSize()) {
            Faces.addResponseCookie(COOKIE, size, "/", YEAR_SECONDS);
        }
    }
}
