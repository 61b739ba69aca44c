package org.kantoku.access.web;

import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.kantoku.access.application.AccountService;
import org.kantoku.access.application.Affiliations;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Identity;
import org.kantoku.shared.web.Commands;
import org.omnifaces.util.Faces;

/** Choosing the firm to act for, for people who represent several. */
@Named("firmChoice")
@RequestScoped
public class FirmChoiceBacking {

    @Inject
    private AccountService accounts;

    @Inject
    private Affiliations affiliations;

    @Inject
    private CurrentUser user;

    @Inject
    private Commands commands;

    @Inject
    private HttpServletRequest request;

    private Map<UUID, String> firms;

    /** The firms of the person by name; none for staff. */
    public Map<UUID, String> getFirms() {
        if (firms == null) {
            firms = user.isContractor() ? affiliations.ownFirms() : Map.of();
        }
        return firms;
    }

    public boolean isSeveral() {
        return getFirms().size() > 1;
    }

    /** The firm the session acts for. */
    public UUID getCurrent() {
        return user.contractorScope().orElse(null);
    }

    public String getCurrentName() {
        return getFirms().get(getCurrent());
    }

    public void choose(UUID firm) {
        Identity[] chosen = new Identity[1];
        if (commands.run("access.firm.chosen", () -> chosen[0] = accounts.actFor(firm), getFirms().getOrDefault(firm, ""))) {
            SignedInSession.restart(request, chosen[0]);
            Faces.redirect(request.getContextPath() + UrlPolicy.home(chosen[0]));
        }
    }
}
