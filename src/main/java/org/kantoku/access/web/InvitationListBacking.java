package org.kantoku.access.web;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.Affiliations;
import org.kantoku.access.application.InvitationQueries;
import org.kantoku.access.application.InvitationRow;
import org.kantoku.access.application.InvitationService;
import org.kantoku.access.application.IssuedInvitation;
import org.kantoku.shared.mail.MailOutbox;
import org.kantoku.shared.mail.MailState;
import org.kantoku.shared.web.Commands;
import org.kantoku.shared.web.LazyRows;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The administrator's invitations. A code that no mail carries is shown on this view and is gone with it. */
@Named
@ViewScoped
public class InvitationListBacking implements Serializable {

    @Inject
    private InvitationService service;

    @Inject
    private InvitationQueries queries;

    @Inject
    private Affiliations affiliations;

    @Inject
    private MailOutbox outbox;

    @Inject
    private Commands commands;

    private transient LazyRows<InvitationRow> rows;
    private String search = "";
    private String email;
    private UUID contractorId;
    private UUID issued;
    private String code;

    public void invite() {
        if (run("access.invitation.issued", () -> service.invite(contractorId, email))) {
            email = null;
            contractorId = null;
        }
    }

    public void resend(UUID id) {
        run("access.invitation.resent", () -> service.resend(id));
    }

    public void revoke(UUID id) {
        commands.run("access.invitation.revoked", () -> service.revoke(id));
    }

    /** Something that issues an invitation. */
    private interface Issuing {
        IssuedInvitation issue();
    }

    private boolean run(String key, Issuing command) {
        code = null;
        return commands.run(key, () -> {
            IssuedInvitation invitation = command.issue();
            issued = invitation.id();
            code = invitation.code();
        });
    }

    public LazyRows<InvitationRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> queries.page(search == null ? "" : search, request), row -> row.id().toString());
        }
        return rows;
    }

    public List<Affiliations.Firm> firms(String text) {
        return affiliations.contractors(text);
    }

    public boolean isMailConfigured() {
        return outbox.isConfigured();
    }

    public MailState getMail() {
        return outbox.state();
    }

    public Affiliations.Firm getFirm() {
        return contractorId == null ? null : affiliations.contractor(contractorId).orElse(null);
    }

    public void setFirm(Affiliations.Firm firm) {
        contractorId = firm == null ? null : firm.id();
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** The page on which the code that is shown is to be entered. */
    public String getPath() {
        return Faces.getRequestContextPath() + "/invitation?id=" + issued;
    }

    public String getCode() {
        return code;
    }
}
