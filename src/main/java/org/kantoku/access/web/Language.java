package org.kantoku.access.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.kantoku.access.application.AccountService;
import org.kantoku.access.application.CurrentUser;
import org.omnifaces.util.Faces;

/** The language of the pages: the person's own choice, before sign-in the one this browser used last, else Japanese. */
@Named
@RequestScoped
public class Language {

    private static final String COOKIE = "kantoku-language";
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    @Inject
    private CurrentUser user;

    @Inject
    private AccountService accounts;

    @Inject
    private HttpServletRequest request;

    public Locale getLocale() {
        String language = user.isSignedIn() ? user.getLanguage() : fromCookie();
        return "en".equals(language) ? Locale.ENGLISH : Locale.JAPANESE;
    }

    public boolean isEnglish() {
        return getLocale().equals(Locale.ENGLISH);
    }

    /** Changes the language and shows the same page again. */
    public void choose(String language) {
        if (user.isSignedIn()) {
            accounts.speak(language);
            SignedInSession.replace(request, user.identity().speaking(language));
        }
        Faces.addResponseCookie(COOKIE, "en".equals(language) ? "en" : "ja", "/", ONE_YEAR);
        try {
            Faces.getExternalContext().redirect(Faces.getRequestURIWithQueryString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String fromCookie() {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (COOKIE.equals(cookie.getName())) {
                    return cookie.getValue();
                }
            }
        }
        return "ja";
    }
}
