package org.kantoku.access.web;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Identity;
import org.kantoku.access.application.InvitationDoor;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.web.Commands;
import org.omnifaces.util.Faces;

/** The page an invitation leads to, outside sign-in: it looks the same whatever the address names. */
@Named
@RequestScoped
public class InvitationBacking {

    @Inject
    private InvitationDoor door;

    @Inject
    private CurrentUser user;

    @Inject
    private Commands commands;

    @Inject
    private HttpServletRequest request;

    private String id;
    private String code;
    private String displayName;
    private String password;
    private String repeated;

    /** Opens an account and signs in. */
    public void open() {
        enter(() -> {
            if (!password.equals(repeated)) {
                throw new RuleViolation("access.error.passwordRepeat").on("repeated");
            }
            return door.open(named(), code, displayName, password);
        });
    }

    /** Adds the firm to the account of the person who is signed in. */
    public void join() {
        enter(() -> door.join(named(), code));
    }

    /** A way in. */
    private interface Way {
        Identity go();
    }

    private void enter(Way way) {
        Identity[] who = new Identity[1];
        if (commands.run("access.invitation.accepted", () -> who[0] = way.go())) {
            SignedInSession.restart(request, who[0]);
            Faces.redirect(request.getContextPath() + UrlPolicy.home(who[0]));
        }
    }

    /** What is no id names no invitation, and is answered as such. */
    private UUID named() {
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /** Whether the person acts for a firm already and would add another. */
    public boolean isJoining() {
        return user.isContractor();
    }

    /** One of us cannot act for a firm. */
    public boolean isStaff() {
        return user.isSignedIn() && !user.isContractor();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
