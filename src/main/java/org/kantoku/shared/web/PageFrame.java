package org.kantoku.shared.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kantoku.shared.BusinessClock;

/** What the frame of every page shows: the business date of this request, and whose portal it is. */
@Named("frame")
@RequestScoped
public class PageFrame {

    @Inject
    private BusinessClock clock;

    @Inject
    @ConfigProperty(name = "kantoku.organisation")
    private Optional<String> organisation;

    @Inject
    @ConfigProperty(name = "kantoku.organisation.en")
    private Optional<String> organisationEn;

    @Inject
    @ConfigProperty(name = "kantoku.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    private TextBean texts;

    public LocalDate getToday() {
        return clock.today();
    }

    /** This instant, for what is printed. */
    public Instant getNow() {
        return clock.now();
    }

    /**
     * Whose portal it is, in the reader's language: {@code KANTOKU_ORGANISATION} and {@code KANTOKU_ORGANISATION_EN}, with the
     * demo data the fictional federation, else empty.
     */
    public String getOwner() {
        boolean english = Locale.ENGLISH.getLanguage().equals(FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage());
        return (english ? organisationEn.or(() -> organisation) : organisation).orElseGet(() -> demo ? texts.text("app.owner") : "");
    }
}
