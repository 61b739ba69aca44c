package org.kantoku.supervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.domain.Permission;
import org.kantoku.supervision.application.WorkQueries;

/** The number beside the bell and the menu entry; asked once a request. */
@Named
@RequestScoped
public class MyWork {

    @Inject
    private WorkQueries queries;

    @Inject
    private CurrentUser user;

    private Long count;

    public long getCount() {
        if (count == null) {
            count = user.has(Permission.SUPERVISION_READ) ? queries.count() : 0;
        }
        return count;
    }

    /** At most three characters: 99+ beyond. */
    public String getShortCount() {
        return getCount() > 99 ? "99+" : String.valueOf(getCount());
    }
}
