package org.kantoku.supervision.web.escalation;

import java.io.Serializable;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.web.LazyRows;
import org.kantoku.supervision.application.escalation.NoticeInbox;
import org.kantoku.supervision.application.escalation.NoticeRow;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The caller's notices: a list of all or of the unread ones, and one of them that a mail leads to. */
@Named
@ViewScoped
public class NoticeListBacking implements Serializable {

    @Inject
    private NoticeInbox inbox;

    @Inject
    private NoticeWords words;

    private transient LazyRows<NoticeRow> rows;
    private transient NoticeRow one;
    private String show;
    private UUID id;

    public LazyRows<NoticeRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> inbox.page(isUnread(), request), row -> row.id().toString());
        }
        return rows;
    }

    /** Leads to where it is done; from now on it counts as read. */
    public void open(UUID notice) {
        inbox.read(notice);
        Faces.redirect(Faces.getRequestContextPath() + words.place(inbox.find(notice)));
    }

    public void read(UUID notice) {
        inbox.read(notice);
        one = null;
    }

    public void readAll() {
        inbox.readAll();
    }

    public NoticeRow getOne() {
        if (one == null) {
            one = inbox.find(id);
        }
        return one;
    }

    public boolean isUnread() {
        return "unread".equals(show);
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
