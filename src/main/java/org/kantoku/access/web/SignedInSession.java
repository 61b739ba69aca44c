package org.kantoku.access.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.kantoku.access.application.Identity;

/** Where a session keeps who is signed in, and the token its scripts send with API calls. */
final class SignedInSession {

    private static final String IDENTITY = "kantoku.identity";
    private static final String CSRF = "kantoku.csrf";

    private SignedInSession() {
    }

    static Optional<Identity> identity(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Identity) session.getAttribute(IDENTITY));
    }

    /** Starts a session for somebody: under a new session id, or an id planted before sign-in would be signed in too. */
    static void begin(HttpServletRequest request, Identity identity) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(CSRF, UUID.randomUUID().toString());
        session.setAttribute(IDENTITY, identity);
    }

    /**
     * Goes on as somebody else than the pages of this session were made for: they are forgotten with it, so that no form left open in
     * another window is sent in the new one's name.
     */
    static void restart(HttpServletRequest request, Identity identity) {
        request.getSession(true).invalidate();
        begin(request, identity);
    }

    static void replace(HttpServletRequest request, Identity identity) {
        request.getSession().setAttribute(IDENTITY, identity);
    }

    static String csrfToken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(CSRF);
    }
}
