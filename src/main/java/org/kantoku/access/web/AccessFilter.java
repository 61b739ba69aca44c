package org.kantoku.access.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Identity;
import org.kantoku.access.application.SessionCheck;
import org.kantoku.access.application.TokenSignIn;
import org.kantoku.shared.measures.Measures;

/**
 * Lets a request in or turns it away: open addresses for all, the rest by {@link UrlPolicy}. A person without the
 * permission gets "not found", so that an address tells nothing about what is behind it. Declared in web.xml, after
 * {@link FailureFilter}.
 */
public class AccessFilter extends HttpFilter {

    @Inject
    private transient SessionCheck sessions;

    @Inject
    private transient TokenSignIn programs;

    @Inject
    private transient MeasuresGate gate;

    @Inject
    private transient Measures measures;

    @Inject
    private transient CurrentUser user;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        protect(response);
        if (path.startsWith("/jakarta.faces.resource/") || path.startsWith("/resources/") || isOpenInTests(path)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        Optional<String> token = ProgramAccess.token(request, path);
        Optional<Identity> identity = token.isPresent() ? ofToken(token.get()) : ofSession(request);
        identity.ifPresent(user::become);
        if (UrlPolicy.isOpen(path) || MeasuresGate.isFor(path) && gate.admits(request)) {
            chain.doFilter(request, response);
        } else if (MeasuresGate.isFor(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (identity.isEmpty()) {
            askToSignIn(request, response, path);
        } else {
            enter(request, response, chain, path, identity.get());
        }
    }

    private Optional<Identity> ofToken(String token) {
        Optional<Identity> identity = programs.identify(token);
        if (identity.isEmpty()) {
            measures.count("token_failures", "Requests with a token that is worth nothing");
        }
        return identity;
    }

    /** Who is signed in, as the account stands now; a session whose account was shut ends. */
    private Optional<Identity> ofSession(HttpServletRequest request) {
        Optional<Identity> held = SignedInSession.identity(request);
        Optional<Identity> identity = held.flatMap(sessions::recheck);
        if (held.isPresent() && identity.isEmpty()) {
            request.getSession().invalidate();
        }
        identity.filter(who -> who != held.get()).ifPresent(who -> SignedInSession.replace(request, who));
        return identity;
    }

    /** The address within the portal. */
    static String path(HttpServletRequest request) {
        return request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    static void protect(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
    }

    /** Further open addresses, set as a parameter of this filter: the container tests' own servlets are reached that way. */
    private boolean isOpenInTests(String path) {
        String open = getInitParameter("open");
        return open != null && Set.of(open.split(" ")).contains(path);
    }

    private static void enter(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path,
                              Identity identity) throws IOException, ServletException {
        if (path.equals("/")) {
            response.sendRedirect(request.getContextPath() + UrlPolicy.home(identity));
        } else if (identity.mustChangePassword() && !path.startsWith("/account/")) {
            response.sendRedirect(request.getContextPath() + "/account/password");
        } else if (!UrlPolicy.allows(path, identity)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (ProgramAccess.isFor(path) && !isReading(request)) {
            ProgramAccess.refuseToWrite(response);
        } else if (path.startsWith("/api/") && isForged(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isReading(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    private static boolean isForged(HttpServletRequest request) {
        String token = SignedInSession.csrfToken(request);
        return !isReading(request) && (token == null || !token.equals(request.getHeader("X-Kantoku-Csrf")));
    }

    /**
     * What a page sends while it is being left, so that its view can be forgotten. Led to sign-in it would open a second
     * session there, and the first one's form could no longer be sent.
     */
    private static boolean isFarewell(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && "unload".equals(request.getParameter("omnifaces.event"));
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        String signIn = request.getContextPath() + "/signin";
        if (ProgramAccess.isFor(path)) {
            ProgramAccess.refuse(response, ProgramAccess.token(request, path).isPresent());
        } else if (path.startsWith("/api/") || "partial/ajax".equals(request.getHeader("Faces-Request")) || isFarewell(request)) {
            // The page knows what was typed into it: it goes to sign-in by itself (k.js, answers.js).
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.sendRedirect(path.equals("/") ? signIn
                : signIn + "?next=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8));
        }
    }
}
