package org.kantoku.access.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Identity;
import org.kantoku.access.application.SignIn;
import org.kantoku.shared.measures.Measures;
import org.kantoku.shared.web.TextBean;
import org.omnifaces.util.Faces;

/** Sign-in and sign-out. */
@Named
@RequestScoped
public class SignInBacking {

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentUser user;

    @Inject
    private AccountQueries accounts;

    @Inject
    private Measures measures;

    @Inject
    private HttpServletRequest request;

    @Inject
    private TextBean texts;

    private String loginId;
    private String password;
    private String next;

    public void enter() {
        Optional<Identity> identity = signIn.attempt(loginId, password);
        if (identity.isEmpty()) {
            measures.count("sign_in_failures", "Attempts to sign in that failed");
            // One answer for every cause: it must not tell whether the login id exists or the account is shut.
            Faces.getContext().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR,
                texts.text("access.signIn.failed"), texts.text("access.signIn.failed.detail")));
            return;
        }
        SignedInSession.begin(request, identity.get());
        user.become(identity.get());
        goTo(destination(identity.get()));
    }

    public void leave() {
        request.getSession().invalidate();
        goTo(request.getContextPath() + "/signin");
    }

    private static void goTo(String address) {
        try {
            Faces.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only a path of this portal, never another site's address; who acts for several firms says first for which one. */
    private String destination(Identity identity) {
        boolean local = next != null && next.startsWith("/") && !next.startsWith("//") && !next.startsWith("/\\");
        String path = local ? next.replaceAll("\\?.*", "") : null;
        if (identity.isContractor() && accounts.ownFirms().size() > 1 && !"/invitation".equals(path)) {
            return request.getContextPath() + "/account/firm";
        }
        boolean usable = path != null && UrlPolicy.allows(path, identity) && !path.equals("/") && !path.startsWith("/api/");
        return request.getContextPath() + (usable ? next : UrlPolicy.home(identity));
    }

    /** Token for the API calls of this session's scripts. */
    public String getCsrf() {
        return SignedInSession.csrfToken(request);
    }

    /** Where the signed-in person begins. */
    public String getHome() {
        return user.isSignedIn() ? UrlPolicy.home(user.identity()) : "/signin";
    }

    public String getLoginId() {
        return loginId;
    }

    public void setLoginId(String loginId) {
        this.loginId = loginId;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
