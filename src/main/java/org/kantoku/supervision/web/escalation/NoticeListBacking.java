package org.kantoku.supervision.web.escalation;

import java.io.Serializable;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.web.Commands;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.supervision.application.escalation.AcknowledgementQueries;
import org.kantoku.supervision.application.escalation.AcknowledgementRow;
import org.kantoku.supervision.application.escalation.AcknowledgementService;
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
    private AcknowledgementService acknowledgements;

    @Inject
    private AcknowledgementQueries acknowledged;

    @Inject
    private Commands commands;

    @Inject
    private NoticeWords words;

    private transient LazyRows<NoticeRow> rows;
    private transient NoticeRow one;
    private String show;
    private UUID id;
    private String plan;

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

    /** The lapse is in hand; the page stays. */
    public String acknowledge() {
        return commands.run("notices.msg.inHand", () -> acknowledgements.acknowledge(id, plan)) ? "/account/notice?faces-redirect=true&id=" + id : null;
    }

    /** Who has in hand what the notice tells of, or {@code null}. */
    public AcknowledgementRow getAcknowledgement() {
        return acknowledged.ofNotice(id).orElse(null);
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

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
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
