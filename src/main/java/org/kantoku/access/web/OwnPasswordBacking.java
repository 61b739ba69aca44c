package org.kantoku.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.kantoku.access.application.AccountService;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.web.Commands;
import org.omnifaces.util.Faces;

/** Changing one's own password; the first one has to be changed before anything else. */
@Named
@RequestScoped
public class OwnPasswordBacking {

    @Inject
    private AccountService accounts;

    @Inject
    private CurrentUser user;

    @Inject
    private Commands commands;

    @Inject
    private HttpServletRequest request;

    private String current;
    private String chosen;
    private String repeated;

    public void change() {
        if (commands.run("access.own.changed", this::changeOrRefuse)) {
            Faces.redirect(request.getContextPath() + UrlPolicy.home(user.identity()));
        }
    }

    private void changeOrRefuse() {
        if (!chosen.equals(repeated)) {
            throw new RuleViolation("access.error.passwordRepeat").on("repeated");
        }
        SignedInSession.replace(request, accounts.changeOwnPassword(current, chosen));
    }

    public boolean isMust() {
        return user.identity().mustChangePassword();
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
