package org.kantoku.supervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.domain.Permission;
import org.kantoku.supervision.application.WorkQueries;

/** The number beside the bell and the menu entry: 99 and more are not told apart. Asked once a request. */
@Named
@RequestScoped
public class MyWork {

    private static final int MOST = 100;

    @Inject
    private WorkQueries queries;

    @Inject
    private CurrentUser user;

    private Long count;

    public long getCount() {
        if (count == null) {
            count = user.has(Permission.SUPERVISION_READ) ? queries.countUpTo(MOST) : 0;
        }
        return count;
    }

    /** At most three characters: 99+ beyond. */
    public String getShortCount() {
        return getCount() >= MOST ? "99+" : String.valueOf(getCount());
    }
}
