package org.kantoku.supervision.web.escalation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.supervision.application.escalation.NoticeInbox;

/** The number of unread notices beside the bell; asked once a request. */
@Named
@RequestScoped
public class MyNotices {

    @Inject
    private NoticeInbox inbox;

    @Inject
    private CurrentUser user;

    private Long count;

    public long getCount() {
        if (count == null) {
            count = user.isSignedIn() ? inbox.unread() : 0;
        }
        return count;
    }

    /** At most three characters: 99+ beyond. */
    public String getShortCount() {
        return shortened(getCount());
    }

    /** With the tasks that wait, for the bell itself. */
    public String shortened(long number) {
        return number > 99 ? "99+" : String.valueOf(number);
    }
}
